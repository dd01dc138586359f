import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

test('the page on how things are measured tells of each part of the benchmarks, in their order', () => {
  const parts = [...read('bench/run.ts').matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\(/gm)].map(([, name]) => name)
  const told = [...read('docs/explanation/measured.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)

  expect(parts.length).toBeGreaterThan(3)
  expect(told).toEqual(parts)
})
