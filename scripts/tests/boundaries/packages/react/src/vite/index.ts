import '../ConnectButton.js'
