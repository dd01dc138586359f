import type { Language } from './connectLanguages.js'
import { languageFiles } from './languageFiles.js'

/** The kit's language for a BCP 47 tag: 'de' for 'de-AT'. Undefined where the kit has none, and speaks English. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [language = ''] = locale?.toLowerCase().split(/[-_]/) ?? []
  return language === 'en' || Object.hasOwn(languageFiles, language) ? (language as Language) : undefined
}
