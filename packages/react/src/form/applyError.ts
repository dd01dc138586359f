import { type ConnectError, type ConnectErrorIssue, toConnectError } from '@connect-hub/session'
import type { UseFormSetError } from 'react-hook-form'
import type { ConnectSessionFormValues } from './values/formValues.js'
import { type SessionFieldName, sessionFieldNames } from './values/SessionFields.js'

/** Puts what a server refused at the fields it names. What is about no field is left to be told above the form. */
export function applyError(
  { setError }: { setError: UseFormSetError<ConnectSessionFormValues> },
  caught: unknown,
): ConnectError {
  const error = toConnectError(caught)
  for (const issue of error.issues ?? []) {
    const name = fieldOf(issue)
    if (name) setError(name, { type: issue.code ?? 'server', message: issue.message })
  }
  return error
}

/** Only issues about the form's own fields: then the fields say it all. */
export function isToldByFields({ issues = [] }: ConnectError): boolean {
  return issues.length > 0 && issues.every(fieldOf)
}

/** "categories.0" is about the categories; a backend may spell a field in snake_case. */
function fieldOf({ path }: ConnectErrorIssue): SessionFieldName | undefined {
  const first = path.split('.')[0]?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return sessionFieldNames.find((name) => name === first)
}
