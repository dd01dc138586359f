import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnectHub } from '@connect-hub/react/next'
import { connectHub } from '@connect-hub/react/webpack'
import { expect, onTestFinished, test } from 'vitest'
import { checkHubFiles } from './checkHubFiles.js'

// That webpack, Turbopack and Vite 6 to 8 do with it what they should is tried out in consumers/.

test('the installed hub has what is left out of it', () => {
  expect(() => checkHubFiles('connectHub()')).not.toThrow()
})

test('a hub of which one font moved is refused, with the words for it', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'connect-hub-slim-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  const folder = join(temporary, '@stackone/malachite/dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const file of ['geist-font.js', 'stack-sans-font.js', 'assets/logo-stackone-desaturated.png.js'])
    writeFileSync(join(folder, file), '')
  expect(() => checkHubFiles('connectHub()', folder)).toThrow(
    'connectHub(): these parts of the hub are not where this version of the kit looks for them: Inter font. Build without connectHub()',
  )
  writeFileSync(join(folder, 'inter-font.js'), '')
  expect(() => checkHubFiles('connectHub()', folder)).not.toThrow()
})

test('what a Next configuration has is kept beside the rule for the hub', () => {
  const own = { '*.svg': { loaders: ['svg'] } }
  const config = withConnectHub({ poweredByHeader: false, turbopack: { rules: own } })
  expect(config.poweredByHeader).toBe(false)
  expect(Object.keys(config.turbopack.rules)).toEqual(['*.svg', '**/@stackone/malachite/dist/{*-font,assets/*.png}.js'])
})

test('a Next configuration for webpack is asked too', () => {
  const own = { test: /\.svg$/ }
  const config = withConnectHub({
    webpack: (webpack: { module: { rules: unknown[] } }) => ({ module: { rules: [...webpack.module.rules, own] } }),
  })
  const { module } = config.webpack({ module: { rules: [] } })
  expect(module.rules).toEqual([expect.objectContaining({ use: expect.any(Array) }), own])
})

test('webpack leaves other files to the rules that it has', () => {
  const rules: { test?: (path: string) => boolean }[] = []
  connectHub().apply({ options: { module: { rules } } })
  const slims = rules[0]?.test
  expect(slims?.('C:\\app\\node_modules\\@stackone\\malachite\\dist\\inter-font.js')).toBe(true)
  expect(slims?.('/app/node_modules/@stackone/malachite/dist/index.js')).toBe(false)
  expect(slims?.('/app/node_modules/other/dist/inter-font.js')).toBe(false)
})
