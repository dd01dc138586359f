/** The language of a BCP 47 tag, without script and region: 'pt' for 'pt-BR', also written as 'pt_BR'. */
export function languageSubtag(locale = ''): string {
  return locale.toLowerCase().split(/[-_]/, 1).join()
}
