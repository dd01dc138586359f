/** Throws a TypeError for an invalid option. The message states its name, the given value and the fix. */
export function need(holds: unknown, message: string): asserts holds {
  if (!holds) throw new TypeError(`createConnectHandler: ${message}`)
}

/** Formats a given value for a message. Don't use it for values that may contain a secret. */
export function show(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? `a ${typeof value}`).slice(0, 200)
  } catch {
    return `a ${typeof value}`
  }
}
