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

export interface FoundOptions<T> {
  /** By label or value, the exact one first. */
  named: T[]
  /** By description alone. */
  described: T[]
}

/** The options that a search finds, whatever the case and the accents. */
export function findOptions<T extends ComboboxOption>(options: readonly T[], search: string): FoundOptions<T> {
  const wanted = plain(search)
  const has = (text = '') => plain(text).includes(wanted)
  const isNamed = ({ label, value }: T) => has(label) || has(value)
  const exact = sameOption(options, search)
  const named = options.filter((option) => option !== exact && isNamed(option))
  return {
    named: exact ? [exact, ...named] : named,
    described: options.filter((option) => !isNamed(option) && has(option.description)),
  }
}

/** The option that is meant by what was typed in full. */
export function sameOption<T extends ComboboxOption>(options: readonly T[], typed: string): T | undefined {
  const wanted = plain(typed)
  return options.find(({ label, value }) => plain(value) === wanted || plain(label) === wanted)
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
