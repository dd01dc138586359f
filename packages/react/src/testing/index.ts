export { ConnectHubTestProvider, type ConnectHubTestProviderProps } from './ConnectHubTestProvider.js'
export type { TestAccount, TestFailure, TestFailures } from './createTestBackend.js'
export { type FakeHub, type FakeHubOptions, type FakeHubProps, fakeHub } from './fakeHub.js'
