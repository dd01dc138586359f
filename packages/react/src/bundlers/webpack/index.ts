export { connectHub } from './connectHub.js'
