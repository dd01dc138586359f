import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readCssVariables } from '../lib/reference/cssVariables.ts'
import { pages } from '../lib/reference/pages.ts'
import { readSurface } from '../lib/reference/Surface.ts'
import { shapeOf } from '../lib/reference/shapeOf.ts'
import { writeReference } from '../lib/reference/writeReference.ts'

// The pages are written anew with `pnpm exec tsx scripts/reference.ts`.

const root = fileURLToPath(new URL('../../', import.meta.url))
const surface = readSurface()
const described = pages.flatMap(({ groups }) => groups.flat())

test.each([...writeReference()])('%s is what the doc comments say', (file, text) => {
  expect(readFileSync(root + file, 'utf8')).toBe(text)
})

test('every exported interface of props and options has its place in the reference', () => {
  const left = surface.types.filter((name) => /(Props|Options)$/.test(name) && !described.includes(name))

  expect(left).toEqual([])
})

test('every adapter has its place in the reference', () => {
  const exported = readFileSync(`${root}scripts/exports.txt`, 'utf8').split('@connect-hub/react')
  const adapters = exported.flatMap((entry) =>
    [...entry.matchAll(/^ {2}((?!use|with|connect)[a-z]\w*Hub)$/gm)].map(([, name = '']) => name),
  )

  expect(adapters).toContain('stackOneHub')
  expect(adapters.filter((name) => !described.includes(name))).toEqual([])
})

test('the reference describes nothing twice, and only what can be imported', () => {
  expect(new Set(described).size).toBe(described.length)
  expect(described.filter((name) => surface.entriesOf(name).length === 0)).toEqual([])
})

test('every member in the reference has a doc comment', () => {
  const silent = described.flatMap((name) => {
    const declaration = surface.find(name)
    const members = declaration ? shapeOf(declaration, surface).members : []
    return members.filter(({ comment }) => !comment?.text).map((member) => `${name}.${member.name}`)
  })

  expect(silent).toEqual([])
})

test('every variable of the style sheet says what it is for', () => {
  const { normal, moreContrast } = readCssVariables()
  const names = normal.map(({ name }) => name)

  expect(normal.filter(({ comment }) => !comment)).toEqual([])
  expect(names).toEqual(expect.arrayContaining(moreContrast.map(({ name }) => name)))
  expect(names).toContain('--connect-hub-accent')
})
