import type { Language } from './connectLanguages.js'
import type { LanguageTexts } from './LanguageTexts.js'

type LoadLanguage = () => Promise<{ texts: LanguageTexts }>

/**
 * Loads the texts of each language but English, whose texts are there anyway. One import each, spelled out: a bundler makes a
 * file of its own only from an address it can read. This file loads with the first of them, since an English page needs none.
 */
export const languageFiles: Record<Exclude<Language, 'en'>, LoadLanguage> = {
  ar: () => import('./ar/ar.js'),
  de: () => import('./de/de.js'),
  es: () => import('./es/es.js'),
  fr: () => import('./fr/fr.js'),
  he: () => import('./he/he.js'),
  ja: () => import('./ja/ja.js'),
  pt: () => import('./pt/pt.js'),
}

/** The texts of a language by its subtag. Undefined for a language that the kit does not speak. */
export const fileOf = (language: string): LoadLanguage | undefined =>
  new Map(Object.entries(languageFiles)).get(language)
