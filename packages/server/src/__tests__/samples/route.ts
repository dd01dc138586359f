// app/api/connect/[...path]/route.ts
import { connect } from './connect.js'

const handle = (request: Request) => connect(request)

export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST }
