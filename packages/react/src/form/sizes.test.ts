import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Only what stands in this folder: other packages, and the rest of this one, are on the page anyway. */
const ownCode: Plugin = {
  name: 'own code',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const outside = !path.startsWith('.') || !new URL(path, `file://${resolveDir}/`).pathname.startsWith(folder)
      return kind !== 'entry-point' && outside ? { path, external: true } : undefined
    })
  },
}

async function sizeOf(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from './index.js'`, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    plugins: [ownCode],
    write: false,
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0)
}

// Bytes, gzipped: what was measured, plus a little. Whatever is drawn brings the English texts with it.
it.each([
  ['the whole entry', '*', 14_500],
  ['the hook alone', '{ useConnectSessionForm }', 1500],
  ['the categories alone', '{ CategoryPicker }', 6300],
  ['the metadata alone', '{ MetadataEditor }', 5300],
  ['the preview alone', '{ SessionPreview }', 4700],
])('%s stays under its size', async (_, names, limit) => {
  const size = await sizeOf(names)
  expect(size).toBeLessThan(limit)
  expect(size, 'the limit is too wide by now').toBeGreaterThan(limit * 0.9)
})
