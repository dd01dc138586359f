import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withConnectHub } from '@connect-hub/react/next'
import { connectHub } from '@connect-hub/react/webpack'
import { expect, onTestFinished, test } from 'vitest'
import { checkHubFiles } from './checkHubFiles.js'

// That webpack, Turbopack and Vite 6 to 8 do with it what they should is tried out in consumers/.

test('the installed hub has what is left out of it', () => {
  expect(() => checkHubFiles('connectHub()')).not.toThrow()
})

test('a hub whose fonts and logo moved is refused, with the words for it', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'connect-hub-slim-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  const folder = join(temporary, '@stackone/malachite/dist')
  cpSync(dirname(fileURLToPath(import.meta.url)), join(folder, 'vendor'), { recursive: true })
  expect(() => checkHubFiles('connectHub()', folder)).toThrow(
    "connectHub(): the hub's fonts and logo were not where this version of the kit looks for them. Build without connectHub()",
  )
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
  const compiler = { options: { module: { rules: [] as { test?: RegExp[] }[] } } }
  connectHub().apply(compiler)
  const patterns = compiler.options.module.rules[0]?.test ?? []
  expect(patterns.some((pattern) => pattern.test('/app/node_modules/@stackone/malachite/dist/index.js'))).toBe(false)
  expect(patterns.some((pattern) => pattern.test('/app/node_modules/other/dist/inter-font.js'))).toBe(false)
})
