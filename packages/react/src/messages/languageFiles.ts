import type { Language } from './connectLanguages.js'
import type { LanguageTexts } from './LanguageTexts.js'

/**
 * The texts of each language but English, whose texts are there anyway. One import each, spelled out: a bundler makes a file
 * of its own only from an address it can read. Apart from the table of languages, which a page with a button does not load.
 */
export const languageFiles: Record<Exclude<Language, 'en'>, () => Promise<{ texts: LanguageTexts }>> = {
  ar: () => import('./ar/ar.js'),
  de: () => import('./de/de.js'),
  es: () => import('./es/es.js'),
  fr: () => import('./fr/fr.js'),
  he: () => import('./he/he.js'),
  ja: () => import('./ja/ja.js'),
  pt: () => import('./pt/pt.js'),
}
