import { readFileSync } from 'node:fs'
import { connectCategories, connectErrors, connectIssues, connectSessionTypes } from '@connect-hub/session'
import { expect, test } from 'vitest'
import { connectLanguages } from './connectLanguages.js'
import { createLocales } from './createLocales.js'
import { en } from './en/en.js'
import { enForm } from './en/enForm.js'
import { languageOf } from './languageOf.js'
import { mergeMessages } from './mergeMessages.js'

const tags = connectLanguages.map(({ tag }) => tag).filter((tag) => tag !== 'en')

/** All that is said in English, also where English needs no text of its own: errors, rules, names of categories and types. */
const english = flatten({
  ...en,
  errors: Object.fromEntries(Object.entries(connectErrors).map(([code, { userMessage }]) => [code, userMessage])),
  form: {
    ...enForm,
    issues: connectIssues,
    categoryLabels: Object.fromEntries(connectCategories.map(({ value, label }) => [value, label])),
    typeLabels: Object.fromEntries(connectSessionTypes.map(({ value, label }) => [value, label])),
  },
})

/** Words that are the same in both languages: names, loan words, and texts without words. */
const sameWords = new Set(
  [
    'CRM',
    'HR',
    'StackOne',
    'Marketing',
    'Documents',
    'Messaging',
    'Screening',
    'Test',
    'Text',
    'System',
    'minutes',
  ].concat(['Production', '{provider} ({label})', 'Recruiting', 'Tickets']),
)

test.each(tags)('%s has every text, and no text that English does not have', async (tag) => {
  const texts = await load(tag)
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
  expect(Object.values(texts).filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
})

test.each(tags)('%s has the same places to fill in as English', async (tag) => {
  const texts = await load(tag)
  const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort()
  for (const [name, text] of Object.entries(english)) expect([name, places(texts[name])]).toEqual([name, places(text)])
})

test.each(tags)('%s leaves nothing in English', async (tag) => {
  const texts = await load(tag)
  const left = Object.entries(texts).filter(([name, text]) => text === english[name] && !sameWords.has(text))
  expect(left).toEqual([])
})

test.each(connectLanguages)('$name runs in the direction of its script', ({ tag, name, direction }) => {
  expect(direction).toBe(/[\u0590-\u06FF]/.test(name) ? 'rtl' : 'ltr')
  expect(name.toLowerCase()).toBe(new Intl.DisplayNames([tag], { type: 'language' }).of(tag)?.toLowerCase())
})

test('the guide names every language', () => {
  const guide = readFileSync(new URL('../../../../docs/how-to/customizing.md', import.meta.url), 'utf8')
  const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })
  const said = new Set(connectLanguages.map(({ tag }) => names.of(tag)))
  const sentence = /The kit has texts in ([^.]+)\./.exec(guide)?.[1] ?? ''
  expect(new Set(sentence.split(/, | and /))).toEqual(said)
})

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['de_CH', 'de'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['JA-jp', 'ja'],
  ['en-GB', 'en'],
  ['nl', undefined],
  ['', undefined],
  ['not a tag', undefined],
  [undefined, undefined],
])('%s is spoken as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

test('a language is there once it was loaded, and those who listen are told', async () => {
  const locales = createLocales()
  let told = 0
  const stop = locales.subscribe(() => {
    told += 1
  })
  expect(locales.get('de-AT')).toBeUndefined()
  await locales.load('de-AT')
  await locales.load('de')
  await locales.load('en')
  await locales.load('nl')
  expect(locales.get('de')?.connect).toBe('Verbinden')
  expect([locales.get('en'), locales.get('nl'), locales.get('fr')]).toEqual([undefined, undefined, undefined])
  expect(told).toBe(1)
  stop()
  await locales.load('fr')
  expect(told).toBe(1)
})

test('a text of the host stands in place of one, also in a group, and undefined is no text', () => {
  const base = { connect: 'Connect', close: 'Close', errors: { offline: 'Offline.', unknown: 'Unknown.' } }
  expect(mergeMessages(base, { connect: 'Link', close: undefined, errors: { unknown: 'Oh.' } })).toEqual({
    connect: 'Link',
    close: 'Close',
    errors: { offline: 'Offline.', unknown: 'Oh.' },
  })
  expect(mergeMessages(undefined, base)).toBe(base)
  expect(mergeMessages(base, undefined)).toBe(base)
})

async function load(tag: string) {
  const locales = createLocales()
  await locales.load(tag)
  return flatten(locales.get(tag) ?? {})
}

/** "form.labels.type": one name for each text. */
function flatten(group: object, path = ''): Record<string, string> {
  const entries = Object.entries(group).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null
      ? Object.entries(flatten(text, `${path}${name}.`))
      : [[`${path}${name}`, String(text)] as const],
  )
  return Object.fromEntries(entries)
}
