import { ConnectError } from '@connect-hub/session'
import { describe, expect, it } from 'vitest'
import { acme, connect, origin } from './__tests__/connect.js'

describe('authenticate', () => {
  it.each([null, undefined, false] as const)('answers 401 when it returns %s', async (nobody) => {
    const { post, call, upstream } = connect({ authenticate: () => nobody })
    for (const response of [await post({}), await post('not JSON'), await call('GET', '/accounts')]) {
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ code: 'unauthorized', retryable: false })
    }
    expect(upstream()).toEqual([])
  })

  it.each([
    new Error('SELECT * FROM users: password=hunter2'),
    'hunter2',
    { status: 418, hunter2: true },
    new ConnectError('rate_limited', { message: 'hunter2' }),
  ])('answers 500 without the text of what it throws: %s', async (thrown) => {
    const told: unknown[] = []
    const { post, upstream } = connect({
      authenticate: () => {
        throw thrown
      },
      onError: (error) => told.push(error),
    })
    const response = await post({})
    const body = await response.text()
    expect(response.status).toBe(500)
    expect(body).toContain('"code":"unknown"')
    expect(body + JSON.stringify([...response.headers])).not.toContain('hunter2')
    expect(told).toHaveLength(1)
    expect(upstream()).toEqual([])
  })

  it('answers 500 when it rejects, and passes the reason to onError', async () => {
    const told: ConnectError[] = []
    const { post } = connect({
      authenticate: () => Promise.reject(new TypeError('no database', { cause: new Error('ECONNREFUSED') })),
      onError: (error) => told.push(error),
    })
    expect((await post({})).status).toBe(500)
    expect(told[0]?.cause).toMatchObject({
      name: 'TypeError',
      message: 'no database',
      cause: { message: 'ECONNREFUSED' },
    })
  })

  it('refuses a signed-in user when it throws a forbidden error', async () => {
    const told: unknown[] = []
    const { post } = connect({
      authenticate: () => {
        throw new ConnectError('forbidden', { message: 'hunter2' })
      },
      onError: (error) => told.push(error),
    })
    const response = await post({})
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('hunter2')
    expect(told).toEqual([])
  })

  it('reports to onError when it reads the body', async () => {
    const told: ConnectError[] = []
    const { post } = connect({
      authenticate: async (request) => {
        await request.json()
        return acme
      },
      onError: (error) => told.push(error),
    })
    expect((await post({})).status).toBe(500)
    expect(told[0]).toMatchObject({ code: 'misconfigured', message: 'The body was read before the handler.' })
  })

  it('receives the request and the handler’s context', async () => {
    const got: unknown[] = []
    const { handler } = connect({ authenticate: (...given) => void got.push(...given) })
    const request = new Request(`${origin}/accounts`)
    const context = { user: 1 }
    await handler(request, context)
    expect(got[0]).toBe(request)
    expect(got[1]).toBe(context)
  })
})
