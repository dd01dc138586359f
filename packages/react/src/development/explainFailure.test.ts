import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ConnectError, type ConnectErrorCode, connectErrors, toConnectError } from '@connect-hub/session'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { listAccounts } from '../backend/accountsClient.js'
import { mintSession } from '../backend/mintSession.js'
import { explainFailure } from './explainFailure.js'

const docs = readFileSync(new URL('../../../../docs/reference/errors.md', import.meta.url), 'utf8')
const behindProxy = { endpoint: '/api/connect', fetch: async () => new Response('', { status: 502 }) }

it('names code, cause, likely fix and the docs section', () => {
  const message = 'POST /api/connect/sessions answered 404 without JSON. Is the connect handler mounted there?'
  expect(explainFailure(new ConnectError('not_found', { message }))).toBe(
    [
      'Connect Hub Kit: not_found',
      message,
      'Likely fix: Mount the connect handler under the path in `endpoint`. If the page and the server use different ports, let the dev server proxy that path to your server.',
      'More: node_modules/@connect-hub/react/docs/reference/errors.md#not_found',
    ].join('\n'),
  )
})

it("names the request, so that the developer finds it in the server's log", () => {
  const error = new ConnectError('upstream_failed', { requestId: 'r-1' })
  expect(explainFailure(error)).toContain('upstream_failed (request r-1)')
})

it.each([
  ['a session', 'token_fetch_failed', () => mintSession(behindProxy, {}, new AbortController().signal)],
  ['the accounts', 'upstream_failed', () => listAccounts(behindProxy, new AbortController().signal)],
])('asks whether the server runs when only its proxy answers for %s', async (_, code, call) => {
  const error = toConnectError(await call().catch((caught: unknown) => caught))
  expect(error).toMatchObject({ code, status: 502 })
  const words = explainFailure(error)
  expect(words).toContain('answered 502 without JSON. Is your server running?\nLikely fix: Start your server.')
  const fix = /Likely fix: (.*)/.exec(words ?? '')?.[1]
  expect(docs.split(`## ${code}`)[1]?.split('## ')[0]).toContain(`**After a 5xx without JSON**, it says: ${fix}`)
})

it('distinguishes an answer of your server from that of a proxy', async () => {
  const config = { endpoint: '/api/connect', fetch: async () => Response.json({ error: 'no' }, { status: 500 }) }
  const call = mintSession(config, {}, new AbortController().signal)
  const error = toConnectError(await call.catch((caught: unknown) => caught))
  expect(explainFailure(error)).not.toContain('Start your server')
})

it('stays silent about failures that a developer cannot fix', () => {
  const silent = (Object.keys(connectErrors) as ConnectErrorCode[]).filter(
    (code) => explainFailure(new ConnectError(code)) === undefined,
  )
  expect(silent).toEqual(['token_expired', 'offline', 'already_open', 'popup_blocked', 'edit_not_saved', 'aborted'])
})

it('matches the quote in the docs section of each code', () => {
  const sections = docs.split(/^## /m).slice(1)
  const quoted = sections.map((section) => /the browser's console says: (.*)/.exec(section)?.[1])
  const explained = (Object.keys(connectErrors) as ConnectErrorCode[]).map(
    (code) => /Likely fix: (.*)/.exec(explainFailure(new ConnectError(code)) ?? '')?.[1],
  )
  expect(quoted).toEqual(explained)
})

it.each([
  ['development', true],
  ['production', false],
])('is in a build for %s: %s', async (mode, included) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    packages: 'external',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    write: false,
  })
  expect(outputFiles.some(({ text }) => text.includes('Likely fix'))).toBe(included)
})
