import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connectRequestFields } from '@connect-hub/session'
import { expect, test } from 'vitest'

// The table "Ten changes" of CONTRIBUTING.md, and the documents that no compiler compares.

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(root + file, 'utf8')
const rows = read('CONTRIBUTING.md')
  .split('## Ten changes')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| an? |^\| the /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const pathsIn = (cell = '') =>
  [...cell.matchAll(/`([\w*-]+(?:\/[\w.*-]+)+|CONTRIBUTING\.md)`/g)].map(([, path = '']) => path)

test('the table has ten changes, with six places to touch at most, except for a language', () => {
  expect(rows).toHaveLength(10)
  for (const [, change, files] of rows ?? [])
    if (change !== 'a language') expect([change, (files ?? '').split(', ').length <= 6]).toEqual([change, true])
})

test.each(rows ?? [])('%s%s: each file that the table names is there', (_, _change, files, fails) => {
  const paths = [...pathsIn(files), ...pathsIn(fails)]
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !existsSync(root + path.replaceAll('*', 'de')))).toEqual([])
})

test('the backends by hand pass each field of a request on', () => {
  const wire = Object.keys(connectRequestFields).map((name) => name.replace(/[A-Z]/g, '_$&').toLowerCase())
  const lists = [...read('docs/how-to/backend-by-hand.md').matchAll(/ASKED = (?:%w\[|")([^\]"]+)/g)]
  expect(lists.map(([, list = '']) => list.split(' '))).toEqual([wire, wire])
})
