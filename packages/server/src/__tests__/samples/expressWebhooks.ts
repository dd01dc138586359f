// expressWebhooks.ts
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import { receive } from './webhooks.js'

export const app = express()
app.post('/webhooks/stackone', toNodeHandler(receive)) // before express.json(): the raw body is signed
app.use(express.json())
