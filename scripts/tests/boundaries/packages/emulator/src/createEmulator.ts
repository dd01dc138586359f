import 'msw'
import 'node:http'
import './node.js'
