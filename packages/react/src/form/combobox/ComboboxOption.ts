/** One thing to choose. */
export interface ComboboxOption {
  /** What is submitted. */
  value: string
  /** What the person reads. */
  label: string
  /** One more line. */
  description?: string
  /** Address of a small square picture. */
  logoUrl?: string
}

/** The options that a search finds: by label, value or description, whatever the case and the accents. */
export function findOptions<T extends ComboboxOption>(options: readonly T[], search: string): readonly T[] {
  const wanted = plain(search)
  if (wanted === '') return options
  return options.filter(({ label, value, description = '' }) =>
    plain(`${label}\n${value}\n${description}`).includes(wanted),
  )
}

/** The option that is meant by what was typed in full. */
export function sameOption<T extends ComboboxOption>(options: readonly T[], typed: string): T | undefined {
  const wanted = plain(typed)
  return options.find(({ label, value }) => plain(value) === wanted || plain(label) === wanted)
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
