/** Throws the TypeError of a wrong option: its name, what was given, what to write. */
export function need(holds: unknown, message: string): asserts holds {
  if (!holds) throw new TypeError(`createConnectHandler: ${message}`)
}

/** What was given, as a message can quote it. Not for what may hold a secret. */
export function show(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? `a ${typeof value}`).slice(0, 200)
  } catch {
    return `a ${typeof value}`
  }
}
