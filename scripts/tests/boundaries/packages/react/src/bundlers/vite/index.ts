import '../../ConnectButton.js'
