// fastify.ts
import { toNodeHandler } from '@connect-hub/server/node'
import fastify from 'fastify'
import { connect } from './connect.js'

export const app = fastify()
app.all('/api/connect/*', toNodeHandler(connect))
