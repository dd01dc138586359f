import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lightColours } from '../lib/lightColours.ts'

const tokens = readFileSync(new URL('../../packages/react/src/styles/tokens.css', import.meta.url), 'utf8')

test('browsers without light-dark() get the light colours', () => {
  const [light = '', both] = lightColours(tokens).split('@supports')
  expect(light).toContain('--connect-hub-12: #18181b;')
  expect(light).toContain('0 16px 48px -12px rgb(0 0 0 / 28%);')
  expect(light).not.toMatch(/: .*light-dark\(/)
  expect(both).toContain('--connect-hub-12: light-dark(#18181b, #f1f1f3);')
})

test('a style sheet without light-dark() is refused', () => {
  expect(() => lightColours(':root { --connect-hub-12: #18181b; }')).toThrow('no colours')
})
