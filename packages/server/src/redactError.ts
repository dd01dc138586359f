import { ConnectError } from '@connect-hub/session'

/** The error as a log may keep it: with the request's id and the causes, without the secrets. */
export function redactError(error: ConnectError, requestId: string, secrets: readonly string[]): ConnectError {
  const redact = (text = '') => secrets.reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text)
  // Name, message, stack and causes only: a fetch may hang the whole request, with its headers, on its error.
  const copy = (thrown: unknown, depth = 5): Error | undefined => {
    if (thrown === undefined || depth === 0) return undefined
    const { name, message, stack, cause } =
      thrown instanceof Error ? thrown : new Error(typeof thrown === 'string' ? thrown : typeof thrown)
    const clean = new Error(redact(message), { cause: copy(cause, depth - 1) })
    return Object.assign(clean, { name, stack: redact(stack) })
  }
  return new ConnectError(error.code, { ...error.toJSON(), requestId, cause: copy(error.cause) })
}
