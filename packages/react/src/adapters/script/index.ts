export { type ScriptHubOptions, scriptHub } from './scriptHub.js'
