import { readdirSync, readFileSync } from 'node:fs'
import { fakeHub } from '@connect-hub/react/testing'
import { expect, test } from 'vitest'

const folder = new URL('./__tests__/samples/', import.meta.url)
const guide = readFileSync(new URL('../../../../docs/how-to/testing.md', import.meta.url), 'utf8')

// Vitest runs the samples as they are, and playwright/fillHub.test.ts runs those for Playwright.
test('shows each sample in the testing guide as it runs', () => {
  const samples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const shown = [...guide.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code]) => code)
  expect(new Set(shown)).toEqual(new Set(samples))
})

test('documents each method that drives the hub in the testing guide', () => {
  const methods = Object.entries(fakeHub()).filter(([name, value]) => typeof value === 'function' && name !== 'load')
  expect(methods.length).toBeGreaterThan(0)
  for (const [name] of methods) expect(guide).toContain(`| \`hub.${name}(`)
})
