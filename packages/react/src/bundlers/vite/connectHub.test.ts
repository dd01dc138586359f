import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { connectHub } from '@connect-hub/react/vite'
import { build, type PluginOption } from 'vite'
import { expect, test } from 'vitest'
import { keepIcons, usedIcons } from '../slim/icons.js'

/** A page that loads the hub on demand, as the kit does. */
const entry = 'virtual:page'
const page = (code: string): PluginOption => ({
  name: 'page',
  resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
  load: (id) => (id === `\0${entry}` ? code : undefined),
})

/** Returns the chunk that the page loads once it opens the hub, and its gzip size. React is in the page's own chunk. */
async function bundle(plugins: PluginOption[]) {
  const code = 'import "react"; import "react-dom/client"; export const load = () => import("@stackone/hub")'
  const result = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    plugins: [page(code), ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('One output was expected.')
  const chunks = result.output.filter((file) => file.type === 'chunk')
  const hub = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.includes('@stackone/hub/')))
  if (!hub) throw new Error('No chunk holds the hub.')
  return { size: gzipSync(hub.code, { level: 9 }).length, code: hub.code }
}

test('keeps the hub at 155 KB gzip or less with the plugin, without its fonts, and whole without the plugin', {
  timeout: 120_000,
}, async () => {
  const full = await bundle([])
  const slim = await bundle([connectHub()])
  expect(full.code).toContain('data:font/woff2;base64,')
  expect(slim.code).not.toContain('data:font/woff2;base64,')
  // A face without a font would override the page's own Inter.
  expect(slim.code).not.toContain('@font-face')
  expect(slim.code).toContain('No configured integrations available.')
  expect(full.size).toBeGreaterThan(500_000)
  expect(slim.size).toBeLessThan(155_000)
})

test('fails the build for a hub whose files moved, with a helpful message', { timeout: 60_000 }, async () => {
  const moved: PluginOption = {
    name: 'moved',
    enforce: 'pre',
    resolveId: (id) => (id === '@stackone/hub' ? '/@stackone/hub/dist/index.esm.js' : undefined),
    load: (id) => (id.startsWith('/@stackone/hub') ? 'export const StackOneHub = () => null' : undefined),
  }
  await expect(bundle([moved, connectHub()])).rejects.toThrow(
    /are not where .*: Geist font, Inter font, Stack Sans font, logo, icons\./,
  )
})

test('keeps only the icons that the hub draws', () => {
  expect(usedIcons('import{CustomIcons as S}from"m";x(S.RejectIcon,S.RejectIcon,S.CheckCircleFilled)')).toEqual([
    'RejectIcon',
    'CheckCircleFilled',
  ])
  const code =
    'import a from "./AddIcon.js";\nimport b from "./RejectIcon.js";\nconst $m = {\n  AddIcon: a,\n  RejectIcon: b\n};\nexport { $m as CustomIcons };'
  expect(keepIcons(code, ['RejectIcon'])).toContain('const $m = {\n  RejectIcon: b\n};')
  expect(keepIcons(code, ['GoneIcon'])).toBeUndefined()
  expect(keepIcons('export default {}', ['RejectIcon'])).toBeUndefined()
})
