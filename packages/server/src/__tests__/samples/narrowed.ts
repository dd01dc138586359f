// narrowed.ts
import { createConnectHandler } from '@connect-hub/server'
import { currentUser } from './currentUser.js'

export const connect = createConnectHandler({
  apiKey: process.env.STACKONE_API_KEY,
  baseUrl: process.env.STACKONE_BASE_URL,
  authenticate: async (request) => {
    const user = await currentUser(request)
    return user && { originOwnerId: user.orgId, originOwnerName: user.orgName }
  },
  allow: { categories: ['hris', 'ats'], types: ['production'], expiresIn: 900, metadata: ['plan'] },
  allowedOrigins: ['https://app.example.com'],
  onEvent: (event) => console.info(JSON.stringify(event)),
  onError: (error, { requestId }) => console.error(requestId, error),
})
