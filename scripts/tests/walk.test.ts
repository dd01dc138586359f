import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/explanation/lifecycle.md', import.meta.url), 'utf8')
const source = fileURLToPath(new URL('../../packages/react/src/', import.meta.url))
const section = page.split(/^## /m).find((part) => part.startsWith('From the press to')) ?? ''
const walk = [...section.matchAll(/^\| \[`(.+?)`\]/gm)].map(([, file = '']) => file)

test('the walk from a press to onSuccess names files that exist, each once', () => {
  expect(walk.filter((file) => !existsSync(source + file))).toEqual([])
  expect(new Set(walk).size).toBe(walk.length)
})

test('the walk begins at the button and passes fewer than 33 files', () => {
  expect(walk[0]).toBe('ConnectButton.tsx')
  expect(walk).toContain('hub/hubMachine.ts')
  expect(walk.length).toBeLessThan(33)
})

test('each file of the walk is imported by another one, except the two that a page imports', () => {
  const sources = walk.map((file) => readFileSync(source + file, 'utf8'))
  const imported = (file: string) => {
    const name = file
      .split('/')
      .at(-1)
      ?.replace(/\.tsx?$/, '.js')
    return sources.some((text) => text.includes(`/${name}'`))
  }
  expect(walk.filter((file) => !imported(file))).toEqual(['ConnectButton.tsx', 'adapters/stackone/stackOneHub.ts'])
})
