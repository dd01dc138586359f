export { type FillHubOptions, fillHub } from './fillHub.js'
export type { HubLocator, HubPage } from './HubPage.js'
export { submitHub } from './submitHub.js'
