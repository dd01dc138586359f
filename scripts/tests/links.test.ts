import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { plainUnderscores, storybookLinks } from '../../docs/storybook/storybookLinks.ts'
import { documents } from '../lib/docs/documents.ts'
import { linksOf } from '../lib/docs/linksOf.ts'
import { storybookPages } from '../lib/docs/storybookPages.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
test.each(documents)('%s links to what there is', (document) => {
  const broken = linksOf(read(document)).filter((link) => !leadsSomewhere(document, link))

  expect(broken).toEqual([])
})

test('the documents are found', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'docs/tutorial/first-connection.md', 'packages/react/README.md']),
  )
  expect(documents.flatMap((document) => linksOf(read(document))).length).toBeGreaterThan(50)
})

test('every guide, decision and package has its page in Storybook', () => {
  const guides = documents.filter((document) => /^(docs|packages)\//.test(document))

  expect([...storybookPages.values()]).toEqual(expect.arrayContaining(guides))
})

test('every guide says what it is by its folder', () => {
  const kinds = /^docs\/((tutorial|how-to|reference|explanation|explanation\/decisions)\/[\w-]+|architecture)\.md$/

  expect(documents.filter((document) => document.startsWith('docs/') && !kinds.test(document))).toEqual([])
})

test('llms.txt names every guide', () => {
  const guides = documents.filter((document) => /^docs\/(?!explanation\/decisions\/)/.test(document))
  const left = new Set(['docs/architecture.md', 'docs/reference/stories.md'])

  expect(guides.filter((guide) => !left.has(guide) && !read('llms.txt').includes(`(${guide})`))).toEqual([])
})

test('in Storybook a link leads to a page, or becomes its words', () => {
  const pages = new Set(['reference-errors', 'decision-owner', 'package-emulator'])
  const shown = (link: string) => storybookLinks('docs/explanation/decisions/owner.md', link, pages)

  expect(shown('[errors](../../reference/errors.md#network)')).toBe(
    '[errors](?path=/docs/guide-reference-errors--docs#network)',
  )
  expect(shown('[it](owner.md)')).toBe('[it](?path=/docs/guide-decision-owner--docs)')
  expect(shown('[it](../../../packages/emulator/README.md)')).toBe('[it](?path=/docs/guide-package-emulator--docs)')
  expect(shown('[`hubMachine.ts`](../../../packages/react/src/hub/hubMachine.ts)')).toBe('`hubMachine.ts`')
  expect(shown('[StackOne](https://www.stackone.com)')).toBe('[StackOne](https://www.stackone.com)')
})

test('in Storybook a word with underscores keeps them, and code stays as it is', () => {
  expect(plainUnderscores('## a_b_c')).toBe('## a\\_b\\_c')
  for (const code of ['`a_b_c`', '[it](errors.md#a_b_c)', '```ts\na_b_c\n```'])
    expect(plainUnderscores(code)).toBe(code)
})

function read(document: string): string {
  return readFileSync(root + document, 'utf8')
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? root + document : resolve(root, dirname(document), path)
  if (!existsSync(target)) return false
  if (heading === undefined) return true
  return statSync(target).isFile() && headingsOf(readFileSync(target, 'utf8')).includes(heading)
}

/** As GitHub names them: lower case, hyphens for spaces, without other marks. */
function headingsOf(text: string): string[] {
  return [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
