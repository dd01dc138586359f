import { request as rawRequest } from 'node:http'
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import fastify from 'fastify'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { connect } from './__tests__/connect.js'
import { frameworks, mountHttp } from './__tests__/frameworks.js'
import { listen } from './__tests__/listen.js'

const post = (url: string, body: string, type = 'application/json') =>
  fetch(url, { method: 'POST', headers: { 'content-type': type }, body })

describe.each(frameworks)('%s', (_, mount) => {
  it('creates sessions, lists and deletes accounts', async () => {
    const { handler, emulator } = connect()
    const base = await mount(handler)
    const metadata = { 'Zoë ☕': [1, { a: null }] }
    const created = await post(`${base}/sessions`, JSON.stringify({ label: 'Zoë ☕', metadata }))
    expect(created.status).toBe(201)
    expect(created.headers.get('cache-control')).toBe('no-store')
    expect(await created.json()).toMatchObject({ label: 'Zoë ☕', expiresIn: 1800 })
    expect(emulator.control.requests()[0]?.body).toMatchObject({ metadata })

    expect(await (await fetch(`${base}/accounts?x=1`)).json()).toMatchObject([{ id: 'acme-1' }])
    expect((await fetch(`${base}/accounts/other-1`)).status).toBe(404)
    expect((await fetch(`${base}/accounts`, { method: 'HEAD' })).status).toBe(200)
    const removed = await fetch(`${base}/accounts/acme-1`, { method: 'DELETE' })
    expect(removed.status).toBe(204)
    expect(await removed.text()).toBe('')
  })

  it('refuses the same requests as the handler', async () => {
    const { handler, upstream } = connect()
    const base = await mount(handler)
    expect((await post(`${base}/sessions`, '{"originOwnerId":"other"}')).status).toBe(422)
    expect((await post(`${base}/sessions`, 'a=1', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post(`${base}/sessions`, `"${'x'.repeat(70_000)}"`)).status).toBeGreaterThanOrEqual(400)
    expect((await fetch(`${base}/accounts`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await fetch(`${base}/accounts`, { headers: { origin: 'https://evil.test' } })).status).toBe(403)
    expect((await fetch(`${base}/accounts`, { headers: { origin: new URL(base).origin } })).status).toBe(200)
    expect(upstream()).toEqual(['GET /accounts'])
  })
})

describe('toNodeHandler', () => {
  it('answers 413 to a continuing upload and closes the connection', async () => {
    const base = await mountHttp(connect().handler)
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
    const status = await new Promise((resolve, reject) => {
      const upload = rawRequest(`${base}/sessions`, { method: 'POST', headers }, (response) => {
        resolve([response.statusCode, response.headers.connection])
        response.resume()
        upload.destroy()
      })
      upload.on('error', reject)
      const more = () => {
        if (!upload.destroyed) upload.write(' '.repeat(16_384), () => setImmediate(more))
      }
      more()
    })
    expect(status).toEqual([413, 'close'])
  })

  it('sends a redirect with immutable headers and closes the connection during an upload', async () => {
    const base = await mountHttp(async () => Response.redirect('https://app.acme.test/'))
    const answered = await new Promise((resolve, reject) => {
      const upload = rawRequest(base, { method: 'POST' }, ({ statusCode, headers }) => {
        resolve([statusCode, headers.location, headers.connection])
        upload.destroy()
      })
      upload.on('error', reject)
      upload.write('more comes')
    })
    expect(answered).toEqual([302, 'https://app.acme.test/', 'close'])
  })

  it.each(['production', undefined])('prints what a handler throws while NODE_ENV is %s', async (mode) => {
    vi.stubEnv('NODE_ENV', mode)
    onTestFinished(() => void vi.unstubAllEnvs())
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    const base = await mountHttp(() => Promise.reject(new TypeError('no secret is set')))
    const { requestId } = (await (await fetch(base)).json()) as { requestId: string }
    expect(printed).toHaveBeenCalledExactlyOnceWith(
      `toNodeHandler: the handler failed (request ${requestId}).`,
      expect.objectContaining({ name: 'TypeError', message: 'no secret is set' }),
    )
  })

  it.each(['a b', 'x:y:z', ''])('answers the malformed Host "%s" without failing', async (host) => {
    const base = await mountHttp(connect().handler)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = rawRequest(`${base}/accounts`, { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      call.on('error', reject)
      call.end()
    })
    expect(status).toBe(host === '' ? 200 : 400)
  })

  it('aborts the request when the client disconnects', async () => {
    let arrived: (signal: AbortSignal) => void
    const started = new Promise<AbortSignal>((resolve) => {
      arrived = resolve
    })
    const base = await listen((request, response) => {
      const handle = toNodeHandler(async ({ signal }) => {
        arrived(signal)
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        return new Response()
      })
      void handle(request, response)
    })
    const client = new AbortController()
    const answer = fetch(base, { signal: client.signal }).catch((error: unknown) => error)
    const signal = await started
    expect(signal.aborted).toBe(false)
    client.abort()
    await answer
    await expect.poll(() => signal.aborted).toBe(true)
  })

  it('passes the request of Express with the fields of middleware', async () => {
    const handle = toNodeHandler(async (_: Request, context?: { user: string }) => new Response(context?.user))
    const app = express().use((request, _, next) => {
      Object.assign(request, { user: 'ada' })
      next()
    })
    const base = await listen(app.use(handle))
    expect(await (await fetch(base)).text()).toBe('ada')
  })

  it('restores the prefix that Express removed from the URL', async () => {
    const handle = toNodeHandler(async (request) => new Response(request.url))
    const base = await listen(express().use('/api', handle))
    expect(await (await fetch(`${base}/api/sessions?x=1`)).text()).toBe(`${base}/api/sessions?x=1`)
  })

  it('passes the request of Fastify', async () => {
    const handle = toNodeHandler(async (_: Request, context?: { user: string }) => new Response(context?.user))
    const app = fastify().decorateRequest('user', 'ada').all('/', handle)
    onTestFinished(() => app.close())
    expect(await (await fetch(await app.listen({ port: 0 }))).text()).toBe('ada')
  })
})
