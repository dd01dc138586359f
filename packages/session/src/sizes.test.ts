import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** Builds a minified bundle of `code` with zod external, and lists its imports. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['zod'],
    metafile: true,
    write: false,
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
  const size = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0)
  return { size, imports }
}

// Gzipped bytes: the measured size, plus a little. Unused exports are dropped.
it.each([
  ['the whole main entry', "export * from './index.ts'", 3600],
  ['the errors alone', "export { ConnectError, connectErrors, isConnectError } from './index.ts'", 950],
  ['the errors and fromWire', "export { ConnectError, fromWire, isConnectError } from './index.ts'", 1920],
  ['the schemas beyond zod', "export * from './schema/index.ts'", 2750],
])('keeps %s under its size', async (_, code, limit) => {
  expect((await bundle(code)).size).toBeLessThan(limit)
})

it('imports no package in the main entry, and only zod in the schemas', async () => {
  expect((await bundle("export * from './index.ts'")).imports).toEqual([])
  expect(new Set((await bundle("export * from './schema/index.ts'")).imports)).toEqual(new Set(['zod/v4']))
})
