// express.ts
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import { connect } from './connect.js'

export const app = express()
app.use(express.json()) // works before or after
app.use('/api/connect', toNodeHandler(connect))
