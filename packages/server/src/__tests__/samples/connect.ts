// connect.ts
import { createConnectHandler } from '@connect-hub/server'
import { currentUser } from './currentUser.js'

export const connect = createConnectHandler({
  apiKey: process.env.STACKONE_API_KEY,
  baseUrl: process.env.STACKONE_BASE_URL, // leave it unset for the real API
  authenticate: async (request) => {
    const user = await currentUser(request)
    return user && { originOwnerId: user.orgId, originOwnerName: user.orgName, originUsername: user.email }
  },
})
