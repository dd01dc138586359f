// cspell:ignore Español Français Português
/** The languages that the kit speaks: a BCP 47 tag for `locale`, the language's own name, and the direction of its script. */
export const connectLanguages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr' },
  { tag: 'ja', name: '日本語', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'he', name: 'עברית', direction: 'rtl' },
] as const

type LanguageOf<Tag extends string> = Tag extends `${infer Name}-${string}` ? Name : Tag

/** A language of the table, without its region: 'pt' for 'pt-BR'. */
export type Language = LanguageOf<(typeof connectLanguages)[number]['tag']>
