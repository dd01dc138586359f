import { request as rawRequest, type ServerResponse } from 'node:http'
import type { NodeHandler } from '@connect-hub/server/node'
import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'
import { frameworks } from './__tests__/frameworks.js'

const json = { 'content-type': 'application/json' }
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Records the result of each call of a handler: nothing, or the reason of a rejection. */
function watch() {
  const calls: Promise<unknown>[] = []
  const around =
    (before: (response: ServerResponse) => void = () => undefined) =>
    (handle: NodeHandler): NodeHandler =>
    async (request: object, reply: object) => {
      before('raw' in reply ? (reply.raw as ServerResponse) : (reply as ServerResponse))
      const call = handle(request as never, reply as never)
      calls.push(call)
      await call
    }
  return { calls, around }
}

describe.each(frameworks)('%s', (_, mount) => {
  it('answers 500 in JSON when the handler throws', async () => {
    const { calls, around } = watch()
    const base = await mount(() => Promise.reject(new Error('hunter2')), around())
    const response = await fetch(base + '/sessions')
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toMatch('application/json')
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({ code: 'unknown', requestId: response.headers.get('x-request-id') })
    expect(body).not.toContain('hunter2')
    expect(await Promise.all(calls)).toEqual([undefined])
  })

  it('answers 500 without the answer’s headers when its body fails', async () => {
    const broken = () => new ReadableStream({ start: (controller) => controller.error(new Error('broken')) })
    const base = await mount(async () => new Response(broken(), { headers: { 'content-encoding': 'gzip' } }))
    const response = await fetch(base + '/sessions')
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'unknown' })
  })

  it.each([
    ['a header that Node refuses', () => new Response('x', { headers: { 'content-encoding': 'gzip', 'x-a': '\x01' } })],
    ['no status', () => Response.error()],
    ['no answer', () => undefined as never],
  ])('answers 500 when the handler returns %s', async (_, answer) => {
    const base = await mount(async () => answer())
    const response = await fetch(base + '/sessions')
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'unknown' })
  })

  it('sends a redirect, whose headers are immutable', async () => {
    const base = await mount(async () => Response.redirect('https://app.acme.test/'))
    const response = await fetch(base + '/sessions', { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://app.acme.test/'])
  })

  it('keeps each cookie of an answer', async () => {
    const headers: [string, string][] = [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]
    const base = await mount(async () => new Response('', { headers }))
    expect((await fetch(base + '/sessions')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('keeps the answer of a timeout and aborts the request', async () => {
    const { calls, around } = watch()
    const aborted: boolean[] = []
    const tooLate = around((response) => void setImmediate(() => response.writeHead(503).end('too late')))
    const base = await mount(async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      aborted.push(signal.aborted)
      return new Response('in time')
    }, tooLate)
    const response = await fetch(base + '/sessions')
    expect([response.status, await response.text()]).toEqual([503, 'too late'])
    await expect.poll(() => aborted).toEqual([true])
    expect(await Promise.all(calls)).toEqual([undefined])
  })

  it('doesn’t call the handler when middleware has answered', async () => {
    const { calls, around } = watch()
    let asked = 0
    const base = await mount(
      async () => {
        asked += 1
        return new Response('second')
      },
      around((response) => void response.writeHead(503).end('first')),
    )
    expect(await (await fetch(base + '/sessions')).text()).toBe('first')
    await expect.poll(() => calls).toHaveLength(1)
    expect(await Promise.all(calls)).toEqual([undefined])
    expect(asked).toBe(0)
  })

  it('answers the next request after a client disconnects', async () => {
    const { calls, around } = watch()
    let arrived = () => undefined as void
    const started = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const base = await mount(async ({ signal, url }) => {
      if (url.endsWith('/next')) return new Response('next')
      arrived()
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return new Response('nobody reads this')
    }, around())
    const client = rawRequest(`${base}/left`)
    client.on('error', () => undefined)
    client.end()
    await started
    const closed = new Promise((resolve) => client.once('close', resolve))
    client.destroy()
    await closed
    expect(await (await fetch(base + '/next')).text()).toBe('next')
    expect(await Promise.all(calls)).toEqual([undefined, undefined])
  })

  it('answers 400 to 10 KB of nested arrays, after the checks for 403 and 401', async () => {
    let authenticated = 0
    const { handler, upstream } = connect({
      authenticate: (request) => {
        authenticated += 1
        return request.headers.has('x-nobody') ? null : { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
      },
    })
    const base = await mount(handler)
    const post = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${base}/sessions`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: nested(10_000),
      })
      return [response.status, ((await response.json()) as { code: string }).code]
    }
    expect(await post()).toEqual([400, 'validation'])
    expect(await post({ 'x-nobody': '1' })).toEqual([401, 'unauthorized'])
    expect(authenticated).toBe(2)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toEqual([403, 'forbidden'])
    expect(authenticated).toBe(2)
    expect(upstream()).toEqual([])
  })
})
