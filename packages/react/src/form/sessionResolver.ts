import { connectSessionCreateSchema, connectSessionRequestSchema } from '@connect-hub/session/schema'
import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { type ConnectSessionFormValues, fromFormValues } from './values/formValues.js'
import type { SessionOf, SessionOwner } from './values/SessionFields.js'

/** Checks the form by the schema of the session package, and by nothing else. */
export function sessionResolver<O extends SessionOwner>(owner: O | undefined) {
  type Check = Resolver<ConnectSessionFormValues, unknown, SessionOf<O>>
  const check = owner === 'form' ? zodResolver(connectSessionCreateSchema) : zodResolver(connectSessionRequestSchema)
  // The schema reads a request and the form holds values: between the two the blanks are left out, which no type tells.
  const checkRequest = check as unknown as Check
  const resolver: Check = (values, context, options) =>
    checkRequest(fromFormValues(values) as ConnectSessionFormValues, context, options)
  return resolver
}
