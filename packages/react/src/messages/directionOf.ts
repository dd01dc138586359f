import { connectLanguages, type Language } from './connectLanguages.js'

/** The direction in which a language of the kit is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' | undefined {
  return connectLanguages.find(({ tag }) => tag.startsWith(language))?.direction
}
