import '../../../packages/react/src/useConnectHub.js'
