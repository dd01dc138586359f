// hono.ts
import { Hono } from 'hono'
import { connect } from './connect.js'

export const app = new Hono()
app.all('/api/connect/*', (c) => connect(c.req.raw))
