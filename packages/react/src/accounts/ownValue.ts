/** The value of a key that comes from outside: what every object inherits, such as "constructor", is none. */
export function ownValue<T>(record: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
