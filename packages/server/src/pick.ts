/** Picks the named fields that are set, and drops all others. A blank field counts as not set. */
export function pick<T extends object, K extends keyof T>(source: T, names: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {}
  for (const name of names) if (source[name] !== '') picked[name] = source[name]
  return picked
}

/** Lists the names that are true in a record. It takes a record because the compiler then reports missing fields. */
export function namesOf<K extends string>(fields: Readonly<Record<K, boolean>>): K[] {
  return (Object.keys(fields) as K[]).filter((name) => fields[name])
}
