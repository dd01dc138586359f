export const ConnectButton = 'button'
