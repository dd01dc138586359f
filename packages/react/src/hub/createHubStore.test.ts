// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { HubMount, HubMountOptions } from '../adapters/HubAdapter.js'
import type { ConnectHubEvent } from '../ConnectHubEvent.js'
import type { ConnectOutcome } from '../ConnectOutcome.js'
import { createHubStore } from './createHubStore.js'

// Everything but the vendor's hub and the host's backend is real here: machine, requests, timers, screen.

/** `pnpm nightly` sets it to 10,000, which take more than a minute. */
const orders = Number(process.env['ORDERS'] ?? 2000)

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }))
afterEach(() => vi.useRealTimers())

test('ends any order of user, backend and hub events in one outcome, one close and nothing left behind', async () => {
  const listeners = watchListeners()
  await import('./createHubRuntime.js')
  await fc.assert(
    fc.asyncProperty(beginning, fc.array(moment, { minLength: 1, maxLength: 10 }), async (first, order) => {
      const world = createWorld()
      for (const { step, atOnce } of [...first, ...order]) {
        world[step]()
        if (!atOnce) await settle()
      }
      world.leave()
      await settle()
      // The longest that a session asked for on a press is kept.
      vi.advanceTimersByTime(5000)
      await settle()

      expect(world.told.join(' ')).toMatch(
        /^(open( ready)?( error open( ready)?)*( success| error| cancel) close: \w+( |$))*$/,
      )
      expect(world.told.filter((name) => name.startsWith('close'))).toHaveLength(world.opened())
      expect(world.outcomes).toHaveLength(world.opened())
      expect(world.status()).toBe('idle')
      expect(world.mounted()).toBe(0)
      expect(document.body.childElementCount).toBe(0)
      expect(document.documentElement.getAttribute('style') ?? '').toBe('')
      expect(vi.getTimerCount()).toBe(0)
      expect(listeners()).toEqual([])
    }),
    { numRuns: orders },
  )
}, 900_000)

test('ends an opening at once when it closes before its code has loaded', async () => {
  const world = createWorld()
  world.open()
  world.close()
  expect(world.told).toEqual(['open', 'cancel', 'close: cancel'])
  world.open()
  world.leave()
  expect(world.told.slice(3)).toEqual(['open', 'cancel', 'close: unmount'])
  await settle()
  expect(world.outcomes.map(({ type }) => type)).toEqual(['cancel', 'cancel'])
  expect(world.status()).toBe('idle')
  expect(world.asked()).toBe(0)
  expect(document.body.childElementCount).toBe(0)
})

test('ignores a callback that closes a hub that is already closing', () => {
  const told: string[] = []
  const store = createHubStore({
    getConfig: () => ({}),
    getView: () => ({}),
    onEvent: ({ type }) => {
      told.push(type)
      store.actions.close()
    },
  })
  void store.actions.open({})
  expect(told).toEqual(['open', 'cancel', 'close'])
})

const steps = [
  'open',
  'close',
  'retry',
  'answer',
  'refuse',
  'loadCode',
  'failCode',
  'showHub',
  'succeed',
  'closeHub',
  'breakHub',
  'expire',
  'wakeUp',
] as const

/** Nothing yet, or a hub that is seen: chance alone seldom gets that far. */
const beginning = fc.constantFrom<{ step: (typeof steps)[number]; atOnce: boolean }[]>(
  [],
  (['open', 'answer', 'loadCode', 'showHub'] as const).map((step) => ({ step, atOnce: false })),
)

/** At once: before what the step set off goes on, so also before the code of the runtime is there. */
const moment = fc.record({ step: fc.constantFrom(...steps), atOnce: fc.boolean() })

function createWorld() {
  const told: string[] = []
  const outcomes: ConnectOutcome[] = []
  const answers: ((answer: Response | Error) => void)[] = []
  const codes: ((code: HubMount | Error) => void)[] = []
  const hubs: HubMountOptions[] = []
  let mounted = 0
  let opened = 0

  const mount: HubMount = (_, options) => {
    mounted += 1
    hubs.push(options)
    return () => {
      mounted -= 1
    }
  }
  const store = createHubStore({
    getConfig: () => ({
      endpoint: { session: '/session' },
      fetch: (_, init) =>
        new Promise((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
          answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))
        }),
      hub: {
        name: 'test',
        load: () =>
          new Promise((resolve, reject) => {
            codes.push((code) => (code instanceof Error ? reject(code) : resolve(code)))
          }),
      },
    }),
    getView: () => ({}),
    onEvent: (event: ConnectHubEvent) => told.push(event.type === 'close' ? `close: ${event.reason}` : event.type),
  })
  const hub = () => hubs.at(-1)

  return {
    told,
    outcomes,
    opened: () => opened,
    mounted: () => mounted,
    asked: () => answers.length,
    status: () => store.getSnapshot().status,
    leave: store.dispose,
    open() {
      const { isOpen } = store.getSnapshot()
      const outcome = store.actions.open({})
      if (isOpen) return
      opened += 1
      void outcome.then((how) => outcomes.push(how))
    },
    close: store.actions.close,
    retry: () => document.querySelector<HTMLButtonElement>('.connect-hub-failure button')?.click(),
    answer: () => answers.shift()?.(Response.json({ token: 'token', expiresIn: 60 })),
    refuse: () => answers.shift()?.(new Response('', { status: 500 })),
    loadCode: () => codes.shift()?.(mount),
    failCode: () => codes.shift()?.(new Error('no code')),
    showHub: () => hub()?.onReady(),
    succeed: () => hub()?.onSuccess({ id: 'a1', provider: 'peoplewick' }),
    closeHub: () => hub()?.onClose(),
    breakHub: () => hub()?.onBusy('typing'),
    expire: () => vi.advanceTimersByTime(61_000),
    wakeUp: () => document.dispatchEvent(new Event('visibilitychange')),
  }
}

/** Lets promises, React and its effects run. */
async function settle() {
  for (let turn = 0; turn < 4; turn += 1) {
    vi.advanceTimersByTime(1)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The listeners on window and document that were added and not removed since. React's own on the document are not counted. */
function watchListeners() {
  const live = new Map<string, Set<unknown>>()
  const of = (type: string) => live.get(type) ?? live.set(type, new Set()).get(type)
  for (const target of [window, document] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      if (type !== 'selectionchange') of(type)?.add(listener)
      addEventListener.call(target, type, listener, options)
    })
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      of(type)?.delete(listener)
      removeEventListener.call(target, type, listener, options)
    })
  }
  return () => [...live].filter(([, listeners]) => listeners.size > 0).map(([type]) => type)
}
