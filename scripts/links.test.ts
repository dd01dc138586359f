import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { documents } from './documents.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
test.each(documents)('%s links to what there is', (document) => {
  const broken = linksOf(read(document)).filter((link) => !leadsSomewhere(document, link))

  expect(broken).toEqual([])
})

test('the documents are found', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/start.md', 'packages/react/README.md']))
  expect(documents.flatMap((document) => linksOf(read(document))).length).toBeGreaterThan(50)
})

function read(document: string): string {
  return readFileSync(root + document, 'utf8')
}

/** Links and pictures with an address inside the repository. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, 'code')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
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
