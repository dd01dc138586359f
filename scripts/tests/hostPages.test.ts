import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rows = readFileSync(`${root}docs/reference/hosts.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))

test('each host page has a row in docs/reference/hosts.md, and each row a page', () => {
  const listed = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name))
  const pages = readdirSync(`${root}hosts/pages`).filter((name) => name !== 'kit')
  expect([...new Set(listed)].sort()).toEqual(pages.sort())
})

test('each suite of the host pages is linked in docs/reference/hosts.md', () => {
  const linked = rows.flatMap((row) => [...row.matchAll(/hosts\/e2e\/([\w.]+\.spec\.ts)/g)].map(([, name]) => name))
  const suites = readdirSync(`${root}hosts/e2e`).filter((name) => name.endsWith('.spec.ts'))
  expect([...new Set(linked)].sort()).toEqual(suites.sort())
})
