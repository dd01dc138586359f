import '../stackone/index.js'
