import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnectHub } from '@connect-hub/react/next'
import { connectHub } from '@connect-hub/react/webpack'
import { expect, onTestFinished, test } from 'vitest'
import { checkHubFiles } from './checkHubFiles.js'

// The apps in consumers/ test the effect in webpack, Turbopack and Vite 6 to 8.

test('finds every removable part in the installed hub', () => {
  expect(() => checkHubFiles('connectHub()')).not.toThrow()
})

test('refuses a hub with a moved font, with a helpful message', () => {
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

test('keeps a Next configuration beside the rule for the hub', () => {
  const own = { '*.svg': { loaders: ['svg'] } }
  const config = withConnectHub({ poweredByHeader: false, turbopack: { rules: own } })
  expect(config.poweredByHeader).toBe(false)
  expect(Object.keys(config.turbopack.rules)).toEqual(['*.svg', '**/@stackone/malachite/dist/{*-font,assets/*.png}.js'])
})

test("calls a Next configuration's webpack function too", () => {
  const own = { test: /\.svg$/ }
  const config = withConnectHub({
    webpack: (webpack: { module: { rules: unknown[] } }) => ({ module: { rules: [...webpack.module.rules, own] } }),
  })
  const { module } = config.webpack({ module: { rules: [] } })
  expect(module.rules).toEqual([expect.objectContaining({ use: expect.any(Array) }), own])
})

test("leaves other files to webpack's existing rules", () => {
  const rules: { test?: (path: string) => boolean }[] = []
  connectHub().apply({ options: { module: { rules } } })
  const slims = rules[0]?.test
  expect(slims?.('C:\\app\\node_modules\\@stackone\\malachite\\dist\\inter-font.js')).toBe(true)
  expect(slims?.('/app/node_modules/@stackone/malachite/dist/index.js')).toBe(false)
  expect(slims?.('/app/node_modules/other/dist/inter-font.js')).toBe(false)
})
