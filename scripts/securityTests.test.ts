import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { byNonce, strictWithTypes } from '../hosts/e2e/policies.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const page = 'docs/explanation/security.md'
const listing = 'docs/reference/security-tests.md'

/** The sentences of a page as a reader sees them: without headings, samples and the marks of Markdown. */
function sentencesOf(markdown: string): string[] {
  const blocks = markdown
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/^#.*$/gm, '')
    .split(/\n\n+|\n(?=(?:-|\d+\.) )/)
  return blocks.flatMap((block) =>
    block
      .replace(/^\s*(?:-|\d+\.) /, '')
      .replaceAll('**', '')
      .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?]) (?=\S)/)
      .filter(Boolean),
  )
}

const rows = read(listing)
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| sentence |') && !line.startsWith('| --- |'))
  .map((line) => line.slice(2, -2).split(' | '))

test('lists each sentence of the security page, in its order', () => {
  expect(rows.map(([sentence]) => sentence)).toEqual(sentencesOf(read(page)))
})

test.each(rows)('has the tests it names for: %s', (_, tests = '') => {
  const named = tests.split('<br>').map((entry) => /^\[.*?\]\((.*?)\): (.*)$/.exec(entry))

  for (const match of named) {
    expect(match, `${tests} is not a list of [file](path): name of a test`).not.toBeNull()
    const [, path = '', name = ''] = match ?? []
    const source = readFileSync(resolve(`${root}docs/reference`, path), 'utf8')
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``]
    expect(
      quoted.some((title) => source.includes(title)),
      `${path} has no test "${name}". Where it was renamed, rename it in ${listing}`,
    ).toBe(true)
  }
})

test('tests the policies that the guide shows', () => {
  const guide = read('docs/how-to/policies.md').replaceAll('${nonce}', 'of-this-answer').replaceAll(/\s+/g, ' ')

  for (const policy of [strictWithTypes, byNonce]) {
    const directives = policy('https://api.stackone.com')['content-security-policy']?.split('; ') ?? []
    expect(directives.length).toBeGreaterThan(5)
    expect(directives.filter((directive) => !guide.includes(directive))).toEqual([])
  }
})
