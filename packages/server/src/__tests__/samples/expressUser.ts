// expressUser.ts
import { createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'

interface SignedIn extends express.Request {
  user?: { orgId: string; orgName: string }
}

const connect = createConnectHandler<SignedIn>({
  apiKey: process.env.STACKONE_API_KEY,
  baseUrl: process.env.STACKONE_BASE_URL,
  authenticate: (_, request) =>
    request?.user && { originOwnerId: request.user.orgId, originOwnerName: request.user.orgName },
})

export const app = express()
app.use('/api/connect', toNodeHandler(connect))
