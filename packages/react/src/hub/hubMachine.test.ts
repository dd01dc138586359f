import { ConnectError } from '@connect-hub/session'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealSession } from '../backend/SealedSession.js'
import { type HubEffect, type HubEvent, type HubState, transition } from './hubMachine.js'

const account = { id: 'a1', provider: 'peoplewick' }
const session = sealSession({ token: 't', expiresAt: new Date(8.64e15), createdAt: new Date(0) })
const mount = () => () => undefined
/** Where the store hands an opening over. */
const [loading] = transition({ status: 'idle' }, { type: 'start', opening: { id: 1, request: {} } })
const failure = new ConnectError('network')
const late = new ConnectError('token_expired')

test('accepts code and session in either order, and opens once the hub is visible', () => {
  const { state } = play({ type: 'loaded', id: 1, mount }, minted(1), { type: 'visible', id: 1 })
  expect(state.status).toBe('open')
  expect(play(minted(1), { type: 'loaded', id: 1, mount }, { type: 'visible', id: 1 }).state.status).toBe('open')
})

test('emits success once the backend confirms it, then close', () => {
  const { told } = play(
    ...opened(1),
    { type: 'succeeded', id: 1, account },
    { type: 'confirmed', id: 1, account },
    leave,
  )
  expect(told).toEqual(['ready', 'success', 'close: success'])
})

test("ends an edit that the backend doesn't confirm as an error", () => {
  const { told } = play(
    ...opened(1),
    { type: 'succeeded', id: 1, account },
    { type: 'failed', id: 1, error: failure },
    leave,
  )
  expect(told).toEqual(['ready', 'error', 'close: error'])
})

test('waits for the confirmation when the user leaves right after success', () => {
  const { state, told } = play(...opened(1), { type: 'succeeded', id: 1, account }, leave, {
    type: 'confirmed',
    id: 1,
    account,
  })
  expect(told).toEqual(['ready', 'success', 'close: success'])
  expect(state.status).toBe('idle')
})

test('ends as an error when the user leaves after an unconfirmed success', () => {
  const { state, told } = play(...opened(1), { type: 'succeeded', id: 1, account }, leave, {
    type: 'failed',
    id: 1,
    error: failure,
  })
  expect(told).toEqual(['ready', 'error', 'close: error'])
  expect(state.status).toBe('idle')
})

test('counts an account linked while the hub was closed as success', () => {
  expect(play(...opened(1), leave, { type: 'settled', id: 1, account }).told).toContain('success')
  expect(play(...opened(1), leave, { type: 'settled', id: 1 }).told).toEqual(['ready', 'cancel', 'close: cancel'])
})

test('retries as a new opening in the same dialog', () => {
  const { state, told } = play({ type: 'failed', id: 1, error: failure }, { type: 'retry', opening: 2 }, minted(1))
  expect(state).toMatchObject({ status: 'loading', opening: { id: 2 } })
  expect(state).not.toHaveProperty('session')
  expect(told).toEqual(['error', 'open'])
})

test('ends the hub of an expired session once the backend finds no account from it', () => {
  const checking = play(...opened(1), expired, expired)
  expect(checking.state.status).toBe('open')
  expect(checking.effects.filter((effect) => effect.do === 'check')).toHaveLength(1)
  expect(play(...opened(1), expired, { ...expired, checked: true }).state).toMatchObject({
    status: 'error',
    error: { code: 'token_expired' },
  })
})

test('ends an expired session that linked an account as a success', () => {
  const { told } = play(...opened(1), expired, { type: 'settled', id: 1, account })
  expect(told).toEqual(['ready', 'success', 'close: success'])
})

test('keeps confirming a success when the session expires', () => {
  const succeeded: HubEvent = { type: 'succeeded', id: 1, account }
  const checked: HubEvent = { ...expired, checked: true }
  expect(play(...opened(1), succeeded, expired).state.status).toBe('open')
  expect(play(...opened(1), expired, succeeded, checked).state).toMatchObject({ status: 'open', confirming: account })
})

test('reports a session that expires before the hub is visible at once', () => {
  expect(play(minted(1), expired).state.status).toBe('error')
})

test('emits exactly one close per dialog, last, and at most one outcome per opening, in any order of events', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 24 }), (events) => {
      const { told, state } = play(...number(events), { type: 'close', reason: 'unmount' })
      expect(state.status).toBe('idle')
      expect(told.join(' ')).toMatch(/^( ?ready)?( ?error open( ready)?)*( ?success| ?error| ?cancel) close: \w+$/)
    }),
    { numRuns: 10_000 },
  )
})

test('ignores events of an earlier opening', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      if (!('id' in event)) return
      expect(transition(loading, { ...event, id: 0 })).toEqual([loading])
    }),
  )
})

const expired: HubEvent & { type: 'expired' } = { type: 'expired', id: 1, error: late }
const leave: HubEvent = { type: 'close', reason: 'cancel' }
const minted = (id: number): HubEvent => ({ type: 'minted', id, session })
const opened = (id: number): HubEvent[] => [minted(id), { type: 'loaded', id, mount }, { type: 'visible', id }]

const anyEvent: fc.Arbitrary<HubEvent> = fc.constantFrom<HubEvent>(
  { type: 'retry', opening: 1 },
  leave,
  { type: 'close', reason: 'unmount' },
  minted(1),
  { type: 'loaded', id: 1, mount },
  { type: 'visible', id: 1 },
  { type: 'succeeded', id: 1, account },
  { type: 'confirmed', id: 1, account },
  { type: 'settled', id: 1, account },
  { type: 'settled', id: 1 },
  { type: 'expired', id: 1, error: late },
  { type: 'expired', id: 1, error: late, checked: true },
  { type: 'busy', id: 1, busy: 'signing-in' },
  { type: 'failed', id: 1, error: failure },
)

/** Gives openings numbers that rise, as the store does, and answers the number of the newest or the one before it. */
function number(events: readonly HubEvent[]): HubEvent[] {
  let last = 1
  return events.map((event, index) => {
    if (event.type === 'retry') return { ...event, opening: ++last }
    return 'id' in event ? { ...event, id: index % 4 === 0 ? last - 1 : last } : event
  })
}

function play(...events: readonly HubEvent[]): { state: HubState; told: string[]; effects: HubEffect[] } {
  let state: HubState = loading
  const effects: HubEffect[] = []
  for (const event of events) {
    const [next, ...more] = transition(state, event)
    state = next
    effects.push(...more)
  }
  return { state, effects, told: effects.flatMap(namesOf) }
}

/** The events of an effect, as the store emits them. */
function namesOf(effect: HubEffect): string[] {
  if (effect.do === 'emit') return [effect.event.type]
  if (effect.do === 'begin') return ['open']
  if (effect.do === 'end') return [...(effect.emitted ? [] : [effect.outcome.type]), `close: ${effect.reason}`]
  return []
}
