/** Intl throws on what is no tag: "pt_BR" is read as "pt-BR", and anything else as English. */
export function languageTag(locale = 'en'): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString()
  } catch {
    return 'en'
  }
}
