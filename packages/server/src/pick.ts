/** The named fields that are set; whatever else the source has ends here. Blank is not set. */
export function pick<T extends object, K extends keyof T>(source: T, names: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {}
  for (const name of names) if (source[name] !== '') picked[name] = source[name]
  return picked
}

/** The names that are true in a record of a contract's fields. A record, since the compiler reports a field that it lacks. */
export function namesOf<K extends string>(fields: Readonly<Record<K, boolean>>): K[] {
  return (Object.keys(fields) as K[]).filter((name) => fields[name])
}
