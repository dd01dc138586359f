import { describe, expect, test } from 'vitest'
import { baseUrl, callApi } from './__tests__/api.js'
import { createReceiver, signatureOf, startWebhooks } from './__tests__/receiver.js'
import { createEmulator, type Emulator } from './index.js'

const setStatus = (emulator: Emulator, ...statuses: string[]) => {
  for (const status of statuses) emulator.control.setAccountStatus({ accountId: 'acc-1', status })
}

function start(...answers: number[]) {
  const receiver = createReceiver(...answers)
  const emulator = startWebhooks(receiver, { now: 0 })
  const events = () => receiver.arrived.map(({ event }) => event)
  return { ...receiver, events, emulator, webhooks: emulator.control.webhooks }
}

const call = (emulator: Emulator, method: string, argument?: unknown) =>
  emulator.fetch(`${baseUrl}/_emulator/${method}`, {
    ...(argument !== undefined && { method: 'POST', body: JSON.stringify(argument) }),
    headers: { 'content-type': 'application/json' },
  })

describe('control.webhooks', () => {
  test('duplicates the next event byte for byte', async () => {
    const { emulator, webhooks, arrived, events } = start()
    webhooks.duplicate({ copies: 3 })
    setStatus(emulator, 'error', 'expired')
    await expect.poll(events).toEqual(['account.error', 'account.error', 'account.error', 'account.expired'])
    expect(new Set(arrived.map(({ raw }) => raw)).size).toBe(2)
    expect(webhooks.deliveries().map(({ attempts }) => attempts.length)).toEqual([3, 1])
  })

  test('delays the next events on the clock, so that later ones overtake them', async () => {
    const { emulator, webhooks, arrived, events } = start()
    webhooks.delay({ seconds: 60 })
    setStatus(emulator, 'error', 'active')
    await expect.poll(events).toEqual(['account.updated'])
    expect(webhooks.deliveries()).toMatchObject([{ status: 'pending', attempts: [] }, { status: 'delivered' }])
    emulator.control.advance({ seconds: 60 })
    await expect.poll(events).toEqual(['account.updated', 'account.error'])
    expect(arrived[1]?.body['event_date']).toBe('1970-01-01T00:00:00.000Z')
  })

  test('reorders the next events', async () => {
    const { emulator, webhooks, events } = start()
    webhooks.reorder({ count: 3 })
    setStatus(emulator, 'error', 'expired', 'active', 'error')
    await expect.poll(events).toEqual(['account.updated', 'account.expired', 'account.error', 'account.error'])
  })

  test('sends what reorder holds once everything is taken back', async () => {
    const { emulator, webhooks, events } = start()
    webhooks.reorder()
    webhooks.forge({ how: 'secret', times: 'always' })
    setStatus(emulator, 'error')
    webhooks.recover()
    setStatus(emulator, 'active')
    await expect.poll(events).toEqual(['account.error', 'account.updated'])
    expect(webhooks.deliveries()[1]?.forged).toBeUndefined()
  })

  test.each(['signature', 'secret', 'stale'] as const)('forges the next event by its %s, once', async (how) => {
    const { emulator, webhooks, arrived, events } = start(401)
    webhooks.forge({ how })
    setStatus(emulator, 'error', 'active')
    await expect.poll(events).toEqual(['account.error', 'account.updated'])
    const [forged, genuine] = arrived
    expect(forged?.signature).toMatch(/^[\w-]{43}$/)
    expect(forged?.signature === signatureOf(forged?.raw ?? '')).toBe(how === 'stale')
    const age = Date.now() - Date.parse(String(forged?.body['sent_at']))
    expect(age >= 600_000).toBe(how === 'stale')
    expect(genuine?.signature).toBe(signatureOf(genuine?.raw ?? ''))
    await expect
      .poll(() => webhooks.deliveries())
      .toMatchObject([{ status: 'failed', forged: how, attempts: [{ status: 401 }] }, { status: 'delivered' }])
  })

  test('silences a number of events', async () => {
    const { emulator, webhooks, events } = start()
    webhooks.silence({ times: 1 })
    setStatus(emulator, 'error', 'expired')
    await expect.poll(events).toEqual(['account.expired'])
    expect(webhooks.deliveries().map(({ status }) => status)).toEqual(['silenced', 'delivered'])
  })

  test('silences everything, what waits for another attempt as well', async () => {
    const { emulator, webhooks, events } = start(500)
    setStatus(emulator, 'error')
    await expect.poll(() => webhooks.deliveries()[0]?.attempts).toMatchObject([{ status: 500 }])
    webhooks.silence()
    setStatus(emulator, 'expired')
    emulator.control.advance({ seconds: 60 })
    webhooks.recover()
    setStatus(emulator, 'active')
    await expect.poll(events).toEqual(['account.error', 'account.updated'])
    expect(webhooks.deliveries().map(({ status }) => status)).toEqual(['silenced', 'silenced', 'delivered'])
  })

  test('delivers a past event again, genuine', async () => {
    const { emulator, webhooks, arrived, events } = start()
    webhooks.forge({ how: 'secret' })
    setStatus(emulator, 'error', 'active')
    await expect.poll(() => webhooks.deliveries().at(-1)?.status).toBe('delivered')
    webhooks.redeliver({ id: 1 })
    await expect.poll(events).toEqual(['account.error', 'account.updated', 'account.error'])
    expect(arrived[2]?.signature).toBe(signatureOf(arrived[2]?.raw ?? ''))
    webhooks.redeliver()
    await expect.poll(events).toHaveLength(4)
    expect(arrived[3]?.body['event_date']).toBe(arrived[1]?.body['event_date'])
  })

  test('signs with the first of two secrets, then with the other', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver, { webhooks: { ...receiver.options, secret: ['old', 'new'] } })
    setStatus(emulator, 'error')
    await expect.poll(() => receiver.arrived.length).toBe(1)
    emulator.control.webhooks.rotate()
    setStatus(emulator, 'active')
    await expect.poll(() => receiver.arrived.length).toBe(2)
    expect(receiver.arrived.map(({ raw, signature }) => signature === signatureOf(raw, 'old'))).toEqual([true, false])
    expect(receiver.arrived[1]?.signature).toBe(signatureOf(receiver.arrived[1]?.raw ?? '', 'new'))
  })

  test('forgets everything at a reset', async () => {
    const { emulator, webhooks, events } = start(500)
    webhooks.delay({ seconds: 5 })
    setStatus(emulator, 'error', 'expired')
    await expect.poll(events).toEqual(['account.expired'])
    webhooks.forge({ how: 'secret', times: 'always' })
    emulator.control.reset()
    expect(webhooks.deliveries()).toEqual([])
    emulator.control.advance({ seconds: 60 })
    setStatus(emulator, 'active')
    await expect.poll(() => webhooks.deliveries()).toMatchObject([{ id: 1, status: 'delivered' }])
    expect(webhooks.deliveries()[0]?.forged).toBeUndefined()
    expect(events()).toEqual(['account.expired', 'account.updated'])
  })

  test('refuses wrong arguments, and an emulator without the option', () => {
    const { webhooks } = start()
    expect(() => webhooks.duplicate({ copies: 1 })).toThrow('copies')
    expect(() => webhooks.delay({ seconds: -1 })).toThrow('seconds')
    expect(() => webhooks.delay({ seconds: 1, times: 0 })).toThrow('times')
    expect(() => webhooks.reorder({ count: 1 })).toThrow('count')
    expect(() => webhooks.redeliver({ id: 9 })).toThrow('no such event')
    const without = createEmulator().control.webhooks
    expect(() => without.silence()).toThrow('webhooks')
    expect(without.deliveries()).toEqual([])
  })
})

describe('control.webhooks over HTTP', () => {
  test('does the same', async () => {
    const { emulator, webhooks, events } = start()
    expect((await call(emulator, 'webhooks.duplicate', {})).status).toBe(204)
    await callApi(emulator, 'PATCH /accounts/acc-1', { label: 'Sales' })
    await expect.poll(events).toEqual(['account.updated', 'account.updated'])
    const listed = await call(emulator, 'webhooks.deliveries')
    expect(await listed.json()).toEqual(webhooks.deliveries())
    expect((await call(emulator, 'webhooks.redeliver', {})).status).toBe(204)
    await expect.poll(events).toHaveLength(3)
  })

  test('refuses what control would', async () => {
    const { emulator } = start()
    expect((await call(emulator, 'webhooks.forge', { how: 'nicely' })).status).toBe(400)
    expect((await call(emulator, 'webhooks.deliveries', {})).status).toBe(404)
    expect((await call(emulator, 'webhooks.toString', {})).status).toBe(404)
    expect((await call(emulator, 'webhooks', {})).status).toBe(404)
    expect((await call(emulator, 'webhooks.silence')).status).toBe(405)
    expect((await call(createEmulator(), 'webhooks.silence', {})).status).toBe(400)
  })
})
