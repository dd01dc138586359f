import { expectTypeOf, test } from 'vitest'
import type { Language } from './connectLanguages.js'
import type { LanguageTexts } from './LanguageTexts.js'
import type { languageFiles } from './languageFiles.js'

type Without<T, Name extends keyof T> = Omit<T, Name>

test('a language that lacks a title, an error, a status, an issue or a category does not compile', () => {
  type Title = LanguageTexts['connectTitles']
  expectTypeOf<Without<Title, 'crm'>>().not.toExtend<Title>()
  type Errors = LanguageTexts['errors']
  expectTypeOf<Without<Errors, 'offline'>>().not.toExtend<Errors>()
  type Statuses = LanguageTexts['accounts']['statuses']
  expectTypeOf<Without<Statuses, 'expired'>>().not.toExtend<Statuses>()
  type Form = LanguageTexts['form']
  expectTypeOf<Without<Form['issues'], 'seconds'>>().not.toExtend<Form['issues']>()
  expectTypeOf<Without<Form['categoryLabels'], 'crm'>>().not.toExtend<Form['categoryLabels']>()
  expectTypeOf<Without<Form['categoryDescriptions'], 'crm'>>().not.toExtend<Form['categoryDescriptions']>()
})

test('the languages are those of the table, without a region, and each but English has a file', () => {
  expectTypeOf<'pt'>().toExtend<Language>()
  expectTypeOf<'pt-BR'>().not.toExtend<Language>()
  expectTypeOf<keyof typeof languageFiles | 'en'>().toEqualTypeOf<Language>()
})
