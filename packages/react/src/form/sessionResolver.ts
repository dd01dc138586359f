import type { FieldErrors, Resolver } from 'react-hook-form'
import { checkSession } from './values/checkSession.js'
import { type ConnectSessionFormValues, fromFormValues } from './values/formValues.js'
import type { SessionOf, SessionOwner } from './values/SessionFields.js'

/** Checks the form by the rules of the session package. The type of an error is the code of its issue. */
export function sessionResolver<O extends SessionOwner>(
  owner: O | undefined,
): Resolver<ConnectSessionFormValues, unknown, SessionOf<O>> {
  return (values) => {
    const { create, issues } = checkSession(fromFormValues(values), owner ?? 'server')
    if (issues.length === 0) return { values: create as SessionOf<O>, errors: {} }
    const errors: FieldErrors<ConnectSessionFormValues> = Object.fromEntries(
      issues.map(({ path, code, message }) => [path, { type: code, message }]),
    )
    return { values: {}, errors }
  }
}
