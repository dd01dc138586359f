// http.ts
import { createServer } from 'node:http'
import { toNodeHandler } from '@connect-hub/server/node'
import { connect } from './connect.js'

const handle = toNodeHandler(connect)

export const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/connect/')) void handle(request, response)
  else response.writeHead(404).end()
})
