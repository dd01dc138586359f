export { type NodeHandler, toNodeHandler } from './node/toNodeHandler.js'
