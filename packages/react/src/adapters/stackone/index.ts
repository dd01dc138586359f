export type { StackOneHubOptions } from './StackOneHubOptions.js'
export { stackOneHub } from './stackOneHub.js'
