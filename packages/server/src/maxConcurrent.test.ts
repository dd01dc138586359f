import type { ConnectHandlerEvent } from '@connect-hub/server'
import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'

/** Creates a handler whose vendor answers on demand. */
function held(options: Parameters<typeof connect>[0] = {}, limit: { maxConcurrent?: number } = { maxConcurrent: 2 }) {
  const waiting: ((response: Response) => void)[] = []
  const fetch = () => new Promise<Response>((resolve) => waiting.push(resolve))
  const release = () => waiting.shift()?.(Response.json([]))
  const made = connect({ fetch, ...limit, ...options })
  return { ...made, waiting, release, list: () => made.call('GET', '/accounts') }
}

describe('maxConcurrent', () => {
  it('answers a further request with 503 and Retry-After, without calling authenticate, the vendor or onError', async () => {
    let asked = 0
    const errors: unknown[] = []
    const events: ConnectHandlerEvent[] = []
    const { list, release, waiting } = held({
      authenticate: () => {
        asked += 1
        return { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
      },
      onError: (error) => errors.push(error),
      onEvent: (event) => events.push(event),
    })
    const first = [list(), list()]
    await expect.poll(() => waiting).toHaveLength(2)
    const refused = await list()
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(await refused.json()).toMatchObject({ code: 'rate_limited', retryable: true })
    expect(asked).toBe(2)
    expect(errors).toEqual([])
    expect(events).toMatchObject([{ type: 'request', status: 503, code: 'rate_limited', route: 'accounts' }])

    release()
    expect((await first[0])?.status).toBe(200)
    const next = list()
    await expect.poll(() => waiting).toHaveLength(2)
    release()
    release()
    expect((await first[1])?.status).toBe(200)
    expect((await next).status).toBe(200)
  })

  it.each([
    ['a refused one', { authenticate: () => null }, 401],
    ['one whose owner cannot be found', { authenticate: () => Promise.reject(new Error('no database')) }, 500],
    ['one out of time', { timeoutMs: 20 }, 504],
  ])('doesn’t count an answered request: %s', async (_, options, status) => {
    const { list } = held({ ...options, maxConcurrent: 1 })
    for (let turn = 0; turn < 3; turn += 1) expect((await list()).status).toBe(status)
  })

  it('sends CORS headers to a page of an allowed origin only', async () => {
    const { call, list, waiting } = held({ maxConcurrent: 1, allowedOrigins: ['https://app.example.com'] })
    void list()
    await expect.poll(() => waiting).toHaveLength(1)
    const from = (origin: string) => call('GET', '/accounts', { headers: { origin } })
    const allowed = await from('https://app.example.com')
    expect(allowed.status).toBe(503)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
    expect((await from('https://evil.test')).status).toBe(403)
  })

  it('defaults to 500', async () => {
    const { list, waiting } = held({}, {})
    const answers = Array.from({ length: 501 }, list)
    expect((await Promise.race(answers)).status).toBe(503)
    expect(waiting).toHaveLength(500)
  })
})
