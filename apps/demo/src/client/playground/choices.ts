import { connectLanguages } from '@connect-hub/react'
import { connectCategories } from '@connect-hub/session'
import { type FaultId, faults } from './faults.js'

/** All choices on the Playground. The address stores them. */
export interface Choices {
  adapter: 'stackOneHub' | 'scriptHub' | 'authLinkHub'
  mode: 'modal' | 'inline' | 'redirect'
  /** Empty: all categories. */
  category: string
  /** Empty: the user chooses one. */
  provider: string
  preload: 'intent' | 'idle' | 'none'
  theme: 'auto' | 'light' | 'dark'
  locale: string
  unstyled: boolean
  faults: readonly FaultId[]
}

/** The values of each choice. The first one is the default, also for an unknown value in the address. */
export const options = {
  adapter: ['stackOneHub', 'scriptHub', 'authLinkHub'],
  mode: ['modal', 'inline', 'redirect'],
  category: ['', ...connectCategories.map(({ value }) => value)],
  preload: ['intent', 'idle', 'none'],
  theme: ['auto', 'light', 'dark'],
  locale: ['en', ...connectLanguages.map(({ tag }) => tag).filter((tag) => tag !== 'en')],
} as const satisfies Partial<Record<keyof Choices, readonly string[]>>

/** Reads the choices from the address's query. */
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

/** Writes the choices as a query, without the defaults. */
export function writeChoices({ unstyled, faults, ...words }: Choices): URLSearchParams {
  const defaults = new Map<string, unknown>(Object.entries(readChoices(new URLSearchParams())))
  return new URLSearchParams([
    ...Object.entries(words).filter(([name, word]) => word !== defaults.get(name)),
    ...(unstyled ? [['unstyled', 'yes']] : []),
    ...faults.map((fault) => ['fault', fault]),
  ])
}
