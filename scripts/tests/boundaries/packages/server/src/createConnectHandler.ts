import 'node:crypto'
import 'hono'
import './node/toNodeHandler.js'
