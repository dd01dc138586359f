/** The named fields that are set; whatever else the source has ends here. Blank is not set. */
export function pick<T extends object, K extends keyof T>(source: T, names: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {}
  for (const name of names) if (source[name] !== '') picked[name] = source[name]
  return picked
}
