import { createStore } from '../shared/createStore.js'
import { importAgain } from '../shared/importAgain.js'
import type { ConnectMessages } from './ConnectMessages.js'
import { languageSubtag } from './languageSubtag.js'

/** The texts in languages other than English: each language is a file of its own, loaded on first use. */
export interface Locales {
  /** Undefined for English, for a language the kit does not speak, and until the file has loaded. */
  get: (locale: string | undefined) => ConnectMessages | undefined
  /** Never rejects: without the file the texts stay English, and the next call retries. */
  load: (locale: string | undefined) => Promise<void>
  subscribe: (listener: () => void) => () => void
}

export function createLocales(): Locales {
  const { get, set, subscribe } = createStore<ReadonlyMap<string, ConnectMessages>>(new Map())

  return {
    get: (locale) => get().get(languageSubtag(locale)),
    async load(locale) {
      const language = languageSubtag(locale)
      if (!language || language === 'en' || get().has(language)) return
      try {
        const { fileOf } = await importAgain(() => import('./languageFiles.js'))
        const file = fileOf(language)
        if (file) set(new Map(get()).set(language, (await importAgain(file)).texts))
      } catch {
        // The texts stay English.
      }
    },
    subscribe,
  }
}
