import { createServer, type RequestListener, request as rawRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@connect-hub/server/node'
import express from 'express'
import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'

const closing: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** Listens on a free port and gives the address of the handler. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/connect`
}

const made = () => {
  const { handler, emulator, upstream } = connect()
  return { handle: toNodeHandler(handler), emulator, upstream }
}
const http = (listener: RequestListener) => listen(createServer(listener))

/** One handler under each framework, bodies parsed by it or not. */
const frameworks = {
  'node:http': async () => {
    const { handle, ...rest } = made()
    return { ...rest, base: await http((request, response) => void handle(request, response)) }
  },
  'Express, with use': async () => {
    const { handle, ...rest } = made()
    return { ...rest, base: await http(express().use('/api/connect', handle)) }
  },
  'Express, bodies parsed': async () => {
    const { handle, ...rest } = made()
    const app = express().use(express.json(), express.urlencoded({ extended: true }))
    return { ...rest, base: await http(app.all('/api/connect/*path', handle)) }
  },
  'Express, bodies kept raw': async () => {
    const { handle, ...rest } = made()
    return {
      ...rest,
      base: await http(
        express()
          .use(express.raw({ type: '*/*' }))
          .use('/api/connect', handle),
      ),
    }
  },
  'Express, bodies as text': async () => {
    const { handle, ...rest } = made()
    return {
      ...rest,
      base: await http(
        express()
          .use(express.text({ type: '*/*' }))
          .use('/api/connect', handle),
      ),
    }
  },
  Fastify: async () => {
    const { handle, ...rest } = made()
    const app = fastify()
    app.all('/api/connect/*', handle)
    closing.push(() => app.close())
    return { ...rest, base: `${await app.listen({ port: 0 })}/api/connect` }
  },
}

const post = (url: string, body: string, type = 'application/json') =>
  fetch(url, { method: 'POST', headers: { 'content-type': type }, body })

describe.each(Object.entries(frameworks))('%s', (_, start) => {
  it('makes sessions, lists and deletes', async () => {
    const { base, emulator } = await start()
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

  it('refuses as the handler does', async () => {
    const { base, upstream } = await start()
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
  it('answers 413 to an upload that goes on, and ends the connection', async () => {
    const { base } = await frameworks['node:http']()
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

  it.each(['a b', 'x:y:z', ''])('answers 400 or less harm to the Host "%s"', async (host) => {
    const { base } = await frameworks['node:http']()
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

  it('tells the handler when the client goes away', async () => {
    let arrived: (signal: AbortSignal) => void
    const started = new Promise<AbortSignal>((resolve) => {
      arrived = resolve
    })
    const base = await http((request, response) => {
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

  it('hands the request of Express on, with what middleware put on it', async () => {
    const handle = toNodeHandler(async (_: Request, context?: { user: string }) => new Response(context?.user))
    const app = express().use((request, _, next) => {
      Object.assign(request, { user: 'ada' })
      next()
    })
    const base = await http(app.use(handle))
    expect(await (await fetch(base)).text()).toBe('ada')
  })

  it('gives the whole address where Express has cut off its prefix', async () => {
    const handle = toNodeHandler(async (request) => new Response(request.url))
    const base = await http(express().use('/api', handle))
    expect(await (await fetch(`${base}/sessions?x=1`)).text()).toBe(`${base}/sessions?x=1`)
  })

  it('hands the request of Fastify on', async () => {
    const handle = toNodeHandler(async (_: Request, context?: { user: string }) => new Response(context?.user))
    const app = fastify().decorateRequest('user', 'ada').all('/', handle)
    closing.push(() => app.close())
    expect(await (await fetch(await app.listen({ port: 0 }))).text()).toBe('ada')
  })
})
