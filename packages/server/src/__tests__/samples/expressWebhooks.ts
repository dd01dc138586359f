// expressWebhooks.ts
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import { webhook } from './webhooks.js'

export const app = express()
app.post('/webhooks/stackone', toNodeHandler(webhook)) // before express.json(): the raw body is signed
app.use(express.json())
