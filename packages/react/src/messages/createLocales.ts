import { importAgain } from '../shared/importAgain.js'
import type { ConnectMessages } from './ConnectMessages.js'
import type { Language } from './connectLanguages.js'
import { languageFiles } from './languageFiles.js'
import { languageOf } from './languageOf.js'

/** The texts in other languages than English: each language is a file of its own, loaded when it is first asked for. */
export interface Locales {
  /** Nothing for English, for a language the kit does not speak, and until the file is there. */
  get: (locale: string | undefined) => ConnectMessages | undefined
  /** Never rejects: without the file the texts stay English, and the next call tries again. */
  load: (locale: string | undefined) => Promise<void>
  subscribe: (listener: () => void) => () => void
}

export function createLocales(): Locales {
  const loaded: Partial<Record<Language, ConnectMessages>> = {}
  const listeners = new Set<() => void>()

  return {
    get(locale) {
      const language = languageOf(locale)
      return language && loaded[language]
    },
    async load(locale) {
      const language = languageOf(locale)
      if (!language || language === 'en' || loaded[language]) return
      try {
        loaded[language] = (await importAgain(languageFiles[language])).texts
        for (const listener of listeners) listener()
      } catch {
        // English it is.
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
