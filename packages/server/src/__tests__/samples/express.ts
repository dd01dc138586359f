// express.ts
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import { connect } from './connect.js'

export const app = express()
app.use(express.json()) // before or after: both work
app.use('/api/connect', toNodeHandler(connect))
