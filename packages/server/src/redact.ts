/** Text without the secrets in it. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text)
}

/**
 * A copy of something thrown that a log may keep: name, message, stack, code and causes, without the secrets. Other properties
 * are left behind, since a fetch may hang the whole request with its headers on its error.
 */
export function redactError(thrown: unknown, secrets: readonly string[], depth = 5): Error {
  if (!(thrown instanceof Error)) return new Error(redact(String(thrown), secrets))
  const { name, message, stack, cause, code } = thrown as Error & { code?: unknown }
  const copy = new Error(redact(message, secrets))
  copy.name = redact(name, secrets)
  copy.stack = redact(stack ?? '', secrets)
  if (typeof code === 'string') Object.assign(copy, { code: redact(code, secrets) })
  if (cause !== undefined && depth > 0) copy.cause = redactError(cause, secrets, depth - 1)
  return copy
}
