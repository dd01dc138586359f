import 'react'
import '../ConnectButton.js'
import '../stackone/index.js'
import '../testing/index.js'
