/** The languages that the kit speaks. */
export type Language = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'he' | 'ja' | 'pt'

const languages = 'ar de en es fr he ja pt'.split(' ')

/** The kit's language for a BCP 47 tag: 'de' for 'de-AT'. Undefined where the kit has none, and speaks English. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [language = ''] = locale?.toLowerCase().split(/[-_]/) ?? []
  return languages.includes(language) ? (language as Language) : undefined
}
