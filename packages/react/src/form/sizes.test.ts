import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import { sizeOf as measure } from '../../../../bench/bytes/sizeOf.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const entry = `${folder}page.ts`

/** A page that imports some of the form. Other packages, and the rest of this one, are there anyway. */
const page = (names: string): Plugin => ({
  name: 'page',
  enforce: 'pre',
  resolveId(path, importer) {
    if (path === entry) return entry
    const { pathname } = new URL(path, `file://${importer}`)
    const inside = pathname.startsWith(folder) || pathname.endsWith('/messages/en/enForm.js')
    const outside = !path.startsWith('.') || !inside
    return outside ? { id: path, external: true } : undefined
  },
  load: (id) => (id === entry ? `export ${names} from './index.js'` : undefined),
})

/** What the page downloads to draw it, and what comes after that; in bytes, gzipped. */
async function sizeOf(names: string): Promise<{ first: number; later: number }> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [page(names)],
    // Else it would be as in development, since a test is no production.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('One build is expected.')
  const chunks = result.output.filter((file) => file.type === 'chunk')
  const first = new Set<string>()
  const visit = (name: string) => {
    first.add(name)
    for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      if (!first.has(other)) visit(other)
  }
  for (const { isEntry, fileName } of chunks) if (isEntry) visit(fileName)
  const size = { first: 0, later: 0 }
  for (const { fileName, code } of chunks)
    size[first.has(fileName) ? 'first' : 'later'] += gzipSync(code, { level: 9 }).byteLength
  return size
}

// What was measured, plus a little. Whatever is drawn brings the English texts with it.
it.each([
  ['the form', '{ ConnectSessionForm }', 12_600, 2400],
  ['the hook alone', '{ useConnectSessionForm }', 1600, 0],
  ['the categories alone', '{ CategoryPicker }', 6300, 0],
  ['the metadata alone', '{ MetadataEditor }', 5300, 0],
  ['the preview alone', '{ SessionPreview }', 4700, 0],
])('%s stays under its size', async (_, names, first, later) => {
  const size = await sizeOf(names)
  expect(size.first).toBeLessThan(first)
  expect(size.later).toBeLessThanOrEqual(later)
  expect(size.first, 'the limit is too wide by now').toBeGreaterThan(first * 0.9)
  expect(size.later, 'the limit is too wide by now').toBeGreaterThanOrEqual(later * 0.9)
})

it('the whole form takes 36 KB at most with the libraries that it brings: react-hook-form, and no zod', async () => {
  const root = fileURLToPath(new URL('../../../../bench', import.meta.url))
  const packages = ['@connect-hub/react', '@connect-hub/session', 'react-hook-form', '@hookform/resolvers', 'zod']
  const { eager } = await measure("export { ConnectSessionForm } from '@connect-hub/react/form'", { root, packages })
  expect(eager).toBeLessThan(28_000)
  const { eager: withoutZod } = await measure("export { ConnectSessionForm } from '@connect-hub/react/form'", {
    root,
    packages: packages.filter((name) => name !== 'zod'),
  })
  expect(withoutZod).toBe(eager)
})
