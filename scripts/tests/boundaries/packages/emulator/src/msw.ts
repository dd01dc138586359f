import './node.js'
