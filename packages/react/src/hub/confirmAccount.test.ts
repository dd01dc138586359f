// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sealSession } from '../backend/SealedSession.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { confirmAccount } from './confirmAccount.js'
import type { HubEvent } from './hubMachine.js'

const reported = { id: 'a1', provider: 'peoplewick' }
const session = sealSession({ token: 't', expiresAt: new Date(8.64e15), createdAt: new Date('2026-03-01T10:00:00Z') })
const saved = {
  ...reported,
  status: 'active',
  originOwnerId: 'acme',
  originOwnerName: 'Acme Inc',
  createdAt: '2026-03-01T10:00:05Z',
  updatedAt: '2026-03-01T10:00:05Z',
}

type Answer = () => Response | Promise<Response>

const json =
  (body: unknown, status = 200): Answer =>
  () =>
    Response.json(body, { status })
const text =
  (body: string, status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'text/html' } })

/** What the kit makes of a success that the hub reported, for a backend that answers so. */
function confirm(
  answer: Answer,
  edit: boolean,
  change: Partial<ConnectHubConfig> = {},
  asked = session,
  account = reported,
) {
  const config: ConnectHubConfig = { endpoint: '/api/connect', fetch: async () => answer(), ...change }
  const effect = { do: 'confirm' as const, id: 1, account, session: asked, edit }
  return confirmAccount(config, effect, new AbortController().signal)
}

const unconfirmed: HubEvent = { type: 'confirmed', id: 1, account: { ...reported, confirmed: false } }
const failed = (code: string) => ({ type: 'failed', id: 1, error: { code } })
/** Of an edit the user has to know that it is not saved; the reason is the cause. */
const refused = (code: string, edit: boolean) => ({
  type: 'failed',
  error: edit ? { code: 'edit_not_saved', cause: { code } } : { code },
})

afterEach(() => vi.useRealTimers())

describe.each([
  ['a new connection', false],
  ['an edit', true],
] as const)('%s', (_, edit) => {
  test('is confirmed by an account with its id that changed in this session', async () => {
    const account = edit ? { ...reported, confirmed: true } : reported
    expect(await confirm(json(saved), edit)).toEqual({ type: 'confirmed', id: 1, account })
  })

  test('is confirmed by a backend that spells the id as a number', async () => {
    const told = await confirm(json({ ...saved, id: 7 }), edit, {}, session, { ...reported, id: '7' })
    expect(told).toMatchObject({ type: 'confirmed', account: edit ? { confirmed: true } : {} })
  })

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
  ])('that the backend answers with %i is the error %s, whatever the body says', async (status, code) => {
    const bodies: Answer[] = [
      json({ code, message: 'No.', requestId: 'r-1' }, status),
      json({ error: 'nope' }, status),
      json(saved, status),
      json(null, status),
      text('<html>', status),
      text('', status),
    ]
    for (const answer of bodies) expect(await confirm(answer, edit)).toMatchObject(refused(code, edit))
    expect(await confirm(json({ code, requestId: 'r-1' }, status), edit)).toMatchObject({ error: { requestId: 'r-1' } })
  })

  test.each(['a2', 'A1', 'a1 ', '', 'other-tenant'])('is the error not_found for an account %j', async (id) => {
    expect(await confirm(json({ ...saved, id }), edit)).toMatchObject(refused('not_found', edit))
  })

  test('that did not change is the error edit_not_saved', async () => {
    const old = '2026-02-01T10:00:00Z'
    expect(await confirm(json({ ...saved, createdAt: old, updatedAt: old }), edit)).toMatchObject(
      failed('edit_not_saved'),
    )
  })

  test.each<[string, Answer]>([
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers 500', json({ code: 'unknown' }, 500)],
    ['answers 502 with HTML', text('<h1>Bad gateway</h1>', 502)],
    ['answers 429', json({ code: 'rate_limited' }, 429)],
    ['answers with the HTML of a page', text('<!doctype html>')],
    ['answers with nothing', text('')],
    ['answers 204', () => new Response(null, { status: 204 })],
    ['answers with a list', json([saved])],
    ['answers with something else', json({ ok: true })],
    ['answers with an account that has no dates', json({ ...saved, createdAt: undefined, updatedAt: undefined })],
    ['answers with a date that is none', json({ ...saved, updatedAt: 'now' })],
  ])('is told with confirmed false where the backend %s', async (_reason, answer) => {
    expect(await confirm(answer, edit)).toEqual(unconfirmed)
  })

  test('has confirmed false offline, and without an endpoint', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false)
    expect(await confirm(() => Promise.reject(new TypeError('Failed to fetch')), edit)).toEqual(unconfirmed)
    const fetch = vi.fn<typeof globalThis.fetch>()
    expect(await confirm(json(saved), edit, { endpoint: { session: '/session' }, fetch })).toEqual(unconfirmed)
    expect(await confirm(json(saved), edit, { endpoint: undefined, fetch })).toEqual(unconfirmed)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('has confirmed false after ten seconds without an answer', async () => {
    vi.useFakeTimers()
    let signal: AbortSignal | null | undefined
    const hang = (_: unknown, init?: RequestInit) => {
      signal = init?.signal
      return new Promise<Response>(() => undefined)
    }
    const told = confirm(json(saved), edit, { fetch: hang })
    await vi.advanceTimersByTimeAsync(9999)
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await told).toEqual(unconfirmed)
    expect(signal?.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is never confirmed by anything but its own account', async () => {
    const status = fc.integer({ min: 200, max: 599 }).filter((code) => ![204, 205, 304].includes(code))
    const account = fc.oneof(fc.record({ id: fc.string() }), fc.constant({})).map((fields) => {
      const { id: _, ...others } = saved
      return JSON.stringify({ ...others, ...fields })
    })
    const body = fc.oneof(fc.json(), account, fc.string())
    await fc.assert(
      fc.asyncProperty(status, body, async (code, content) => {
        const told = await confirm(() => new Response(content, { status: code }), edit)
        if (told.type === 'failed') return
        expect(told).toEqual(unconfirmed)
      }),
    )
  })
})

test('without a timestamp, confirms an account the backend has as a new connection, and never as an edit', async () => {
  const { createdAt: _, ...untimed } = session
  const ask = (answer: Answer, edit: boolean) =>
    confirmAccount(
      { endpoint: '/api/connect', fetch: async () => answer() },
      { do: 'confirm', id: 1, account: reported, session: untimed, edit },
      new AbortController().signal,
    )
  expect(await ask(json(saved), false)).toEqual({ type: 'confirmed', id: 1, account: reported })
  expect(await ask(json(saved), true)).toEqual(unconfirmed)
  expect(await ask(json({}, 404), true)).toMatchObject(refused('not_found', true))
})
