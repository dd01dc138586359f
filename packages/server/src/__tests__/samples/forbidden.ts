// forbidden.ts
import { createConnectHandler } from '@connect-hub/server'
import { ConnectError } from '@connect-hub/session'
import { currentUser } from './currentUser.js'

export const connect = createConnectHandler({
  apiKey: process.env.STACKONE_API_KEY,
  baseUrl: process.env.STACKONE_BASE_URL,
  authenticate: async (request) => {
    const user = await currentUser(request)
    if (!user) return null // 401
    if (!user.email.startsWith('admin@')) throw new ConnectError('forbidden') // 403
    return { originOwnerId: user.orgId, originOwnerName: user.orgName }
  },
})
