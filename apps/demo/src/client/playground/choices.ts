import { connectCategories } from '@connect-hub/session'
import { type FaultId, faults } from './faults.js'

/** Everything one can choose on the Playground. The address holds it. */
export interface Choices {
  adapter: 'stackOneHub' | 'scriptHub' | 'authLinkHub'
  mode: 'modal' | 'inline' | 'redirect'
  /** Empty: all. */
  category: string
  /** Empty: the person chooses one. */
  provider: string
  preload: 'intent' | 'idle' | 'none'
  theme: 'auto' | 'light' | 'dark'
  locale: string
  unstyled: boolean
  faults: readonly FaultId[]
}

/** What each choice can be; the first one is meant where the address says nothing, or nothing that is known. */
export const options = {
  adapter: ['stackOneHub', 'scriptHub', 'authLinkHub'],
  mode: ['modal', 'inline', 'redirect'],
  category: ['', ...connectCategories.map(({ value }) => value)],
  preload: ['intent', 'idle', 'none'],
  theme: ['auto', 'light', 'dark'],
  // Those that the kit speaks.
  locale: ['en', 'de', 'es', 'fr', 'pt', 'ja', 'ar', 'he'],
} as const satisfies Partial<Record<keyof Choices, readonly string[]>>

/** Reads the address's query. */
export function readChoices(query: URLSearchParams): Choices {
  const read = <const T extends string>(name: string, known: readonly [T, ...T[]]): T =>
    known.find((value) => value === query.get(name)) ?? known[0]
  return {
    adapter: read('adapter', options.adapter),
    mode: read('mode', options.mode),
    category: read('category', options.category),
    provider: query.get('provider') ?? '',
    preload: read('preload', options.preload),
    theme: read('theme', options.theme),
    locale: read('locale', options.locale),
    unstyled: query.get('unstyled') === 'yes',
    faults: faults.map(({ id }) => id).filter((id) => query.getAll('fault').includes(id)),
  }
}

/** The query for these choices, without what is meant anyway. */
export function writeChoices({ unstyled, faults, ...words }: Choices): URLSearchParams {
  const meant = new Map<string, unknown>(Object.entries(readChoices(new URLSearchParams())))
  return new URLSearchParams([
    ...Object.entries(words).filter(([name, word]) => word !== meant.get(name)),
    ...(unstyled ? [['unstyled', 'yes']] : []),
    ...faults.map((fault) => ['fault', fault]),
  ])
}
