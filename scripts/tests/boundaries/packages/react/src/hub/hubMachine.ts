import 'react'
import '../ConnectButton.js'
import '../adapters/stackone/index.js'
import '../testing/index.js'
