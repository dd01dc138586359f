import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const here = new URL('.', import.meta.url).pathname
const session = new URL('../../session/src/index.ts', import.meta.url).pathname

/** Bundles the module for a worker, which has neither Node nor a browser. */
async function bundle(contents: string, format: 'esm' | 'iife' = 'esm', define: Record<string, string> = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here },
    alias: { '@connect-hub/session': session },
    bundle: true,
    minify: true,
    format,
    globalName: 'kit',
    platform: 'neutral',
    conditions: ['worker'],
    target: 'es2022',
    define,
    metafile: true,
    write: false,
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.filter(({ external }) => external))
  return { code: outputFiles[0]?.text ?? '', imports }
}

const gzip = (code: string) => gzipSync(code, { level: 9 }).length

it('imports nothing but the session package', async () => {
  expect((await bundle(`export * from './index.js'`)).imports).toEqual([])
})

it('runs with the globals of a worker, without Node', async () => {
  const { code } = await bundle(`export * from './index.js'`, 'iife')
  const { Request, Response, Headers, URL, URLSearchParams, TextDecoder, TextEncoder } = globalThis
  const { AbortController, crypto, atob, btoa, setTimeout, clearTimeout } = globalThis
  const web = { Request, Response, Headers, URL, URLSearchParams, TextDecoder, TextEncoder, AbortController }
  const context = createContext({ ...web, crypto, atob, btoa, setTimeout, clearTimeout })
  const script = `
    const vendor = { token: 't', auth_link_url: 'https://x.test', created_at: '2026-03-01T10:00:00Z' }
    const handler = kit.createConnectHandler({
      apiKey: 'sk-1',
      authenticate: () => ({ originOwnerId: 'a', originOwnerName: 'A' }),
      fetch: async () => Response.json(vendor),
    })
    const post = (body) => new Request('https://app.test/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    Promise.all([handler(post('{}')), handler(post('{')), kit.verifyWebhook(post('{}'), 'secret')])
  `
  const [created, refused, signed] = (await runInContext(`${code};${script}`, context)) as [Response, Response, boolean]
  expect(created.status).toBe(201)
  expect(refused.status).toBe(400)
  expect(signed).toBe(false)
})

it.each([
  ['development', true],
  ['production', false],
])('contains the texts for developers in a build for %s: %s', async (mode, included) => {
  const { code } = await bundle(`export * from './index.js'`, 'esm', { 'process.env.NODE_ENV': JSON.stringify(mode) })
  expect(code.includes('Likely fix')).toBe(included)
})

it('is under 10 KB gzip beyond the session package in production', async () => {
  const production = { 'process.env.NODE_ENV': '"production"' }
  const own = await bundle(`export * from '@connect-hub/session'`, 'esm', production)
  const both = await bundle(`export * from './index.js'; export * from '@connect-hub/session'`, 'esm', production)
  expect(gzip(both.code) - gzip(own.code)).toBeLessThan(10 * 1024)
})
