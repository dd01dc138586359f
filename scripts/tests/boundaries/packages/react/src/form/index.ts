import '../adapters/stackone/index.js'
