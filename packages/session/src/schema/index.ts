export { connectSessionCreateSchema } from './connectSessionCreateSchema.js'
export { connectSessionRequestSchema } from './connectSessionRequestSchema.js'
export { connectSessionSchema, connectSessionTokenSchema } from './connectSessionSchema.js'
export { linkedAccountSchema } from './linkedAccountSchema.js'
