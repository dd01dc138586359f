export { type StackOneHubOptions, stackOneHub } from './stackOneHub.js'
