import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { apiKey, connect } from './__tests__/connect.js'

const docs = readFileSync(new URL('../../../docs/reference/errors.md', import.meta.url), 'utf8')
const sectionOf = (code: string) => docs.split(/^## /m).find((section) => section.startsWith(`${code}\n`))
let print: MockInstance<typeof console.error>

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'development')
  print = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => vi.unstubAllEnvs())

/** Returns the line that a failed call prints; docs/reference/errors.md quotes its likely fix. */
async function printed(options: Parameters<typeof connect>[0], local = 'http://localhost:4010') {
  const { call } = connect({ baseUrl: local, ...options })
  const response = await call('GET', '/accounts')
  await vi.waitFor(() => expect(print).toHaveBeenCalled(), 5000)
  expect(print).toHaveBeenCalledOnce()
  const line = String(print.mock.calls[0]?.[0])
  expect(line).not.toContain('\n')
  const [, code = '', fix] = /^Connect Hub Kit: (\w+) .* Likely fix: (.*) \| More/.exec(line) ?? []
  if (local.startsWith('http:')) expect(sectionOf(code)).toContain(`your server prints: ${fix}\n`)
  return { line, requestId: response.headers.get('x-request-id') }
}

describe('without onError, in development', () => {
  it('reports that the emulator isn’t running, with the command that starts it', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:4010') })
    const { line, requestId } = await printed({ fetch: () => Promise.reject(cause) })

    expect(line).toContain(`Connect Hub Kit: upstream_failed (request ${requestId})`)
    expect(line).toContain('ECONNREFUSED 127.0.0.1:4010')
    expect(line).toContain('Nothing answers at http://localhost:4010. Start the emulator:')
    expect(line).toContain('npx connect-hub-emulator --port 4010')
    expect(line).toContain('docs/reference/errors.md#upstream_failed')
  })

  it('doesn’t mention the emulator for another API', async () => {
    const { line } = await printed({ fetch: () => Promise.reject(new TypeError('fetch failed')) }, 'https://eu.test')

    expect(line).toContain('Nothing answers at https://eu.test.')
    expect(line).not.toContain('emulator')
  })

  it('reports that the API refuses the key, without printing the key', async () => {
    const echo = `no such key: ${apiKey}`
    const { line } = await printed({ fetch: async () => Response.json({ message: echo }, { status: 401 }) })

    expect(line).toContain('misconfigured')
    expect(line).toContain('refuses the key')
    expect(line).toContain('STACKONE_API_KEY')
    expect(line).toContain('no such key: [redacted]')
    expect(line).not.toContain(apiKey)
  })

  it('reports what authenticate threw', async () => {
    const { line } = await printed({ authenticate: () => Promise.reject(new Error('no database\nat port 5432')) })

    expect(line).toContain('unknown')
    expect(line).toContain('no database at port 5432')
    expect(line).toContain('Likely fix: `authenticate` threw')
  })

  it('reports the fields missing from authenticate', async () => {
    const { line } = await printed({ authenticate: () => ({ originOwnerId: '', originOwnerName: 'Acme' }) })

    expect(line).toContain('authenticate returned no originOwnerId or originOwnerName.')
  })

  it('reports a timeout', async () => {
    const { line } = await printed({ timeoutMs: 1, authenticate: () => new Promise(() => undefined) })

    expect(line).toContain('timeout')
  })

  it('quotes an unexpected answer of the API', async () => {
    const { line } = await printed({ fetch: async () => Response.json({ message: 'out of order' }, { status: 500 }) })

    expect(line).toContain('out of order')
  })

  it('prints nothing for errors that the server didn’t cause', async () => {
    const { call } = connect({ authenticate: () => null })
    await call('GET', '/accounts')
    await call('GET', '/nowhere')
    await printed({ authenticate: () => Promise.reject(new Error('the only one')) })
  })
})

const failing = (text: string) => ({ authenticate: () => Promise.reject(new Error(text)) })

it.each(['production', 'test'])('prints nothing while NODE_ENV is %s', async (mode) => {
  vi.stubEnv('NODE_ENV', mode)
  await connect(failing('silent')).call('GET', '/accounts')
  vi.stubEnv('NODE_ENV', 'development')

  expect((await printed(failing('loud'))).line).toContain('loud')
})

it('calls onError instead of printing', async () => {
  const onError = vi.fn()
  await connect({ ...failing('silent'), onError }).call('GET', '/accounts')
  expect(onError).toHaveBeenCalledOnce()

  expect((await printed(failing('loud'))).line).toContain('loud')
})
