export { withConnectHub } from './withConnectHub.js'
