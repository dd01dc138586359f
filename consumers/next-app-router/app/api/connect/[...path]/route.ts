import { createConnectHandler } from '@connect-hub/server'

const connect = createConnectHandler({
  apiKey: process.env.STACKONE_API_KEY,
  baseUrl: process.env.STACKONE_BASE_URL,
  authenticate: () => ({ originOwnerId: 'org-1', originOwnerName: 'Acme', originUsername: 'ada@acme.example' }),
})

const handle = (request: Request) => connect(request)

export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST }
