import { connectLanguages, type Language } from './connectLanguages.js'
import { languageSubtag } from './languageSubtag.js'

/** The kit's language for a BCP 47 tag: 'de' for 'de-AT'. Undefined where the kit has none, and speaks English. */
export function languageOf(locale: string | undefined): Language | undefined {
  const language = languageSubtag(locale)
  return connectLanguages.some(({ tag }) => languageSubtag(tag) === language) ? (language as Language) : undefined
}
