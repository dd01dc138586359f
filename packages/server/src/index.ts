export type { ConnectHandlerEvent, ConnectHandlerRequest } from './ConnectHandlerEvent.js'
export type { ConnectAllow, ConnectHandlerOptions, ConnectOwner } from './ConnectHandlerOptions.js'
export { type ConnectHandler, createConnectHandler } from './createConnectHandler.js'
export { verifyWebhook } from './verifyWebhook.js'
