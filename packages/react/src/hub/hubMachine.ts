import type { ConnectAccount, ConnectError, ConnectErrorCode, ConnectSessionRequest } from '@connect-hub/session'
import type { HubBusy, HubMount } from '../adapters/HubAdapter.js'
import type { SealedSession } from '../backend/SealedSession.js'
import type { ConnectCloseReason, ConnectHubEvent } from '../ConnectHubEvent.js'
import type { ConnectedAccount, ConnectOutcome } from '../ConnectOutcome.js'

/** One attempt to open the hub. "Try again" is a new one, with a new session. */
export interface Opening {
  /** Never used twice. */
  id: number
  request: ConnectSessionRequest
  /** Why the attempt before failed, for one that the user started with "Try again". */
  retryOf?: ConnectErrorCode
}

/**
 * Where the hub stands. `settling` is after the person closed it and before it is known whether an account was linked all
 * the same; nothing is on the screen then.
 */
export type HubState =
  | { status: 'idle' }
  | { status: 'loading'; opening: Opening; session?: SealedSession; mount?: HubMount }
  | OpenState
  | { status: 'settling'; opening: Opening; session: SealedSession; confirming?: ConnectAccount }
  | { status: 'success'; opening: Opening; session: SealedSession; mount: HubMount; account: ConnectedAccount }
  | { status: 'error'; opening: Opening; error: ConnectError }

interface OpenState {
  status: 'open'
  opening: Opening
  session: SealedSession
  mount: HubMount
  confirming?: ConnectAccount
  /** What would be lost or left behind if the hub closed now. */
  busy?: HubBusy | undefined
  /** The session ended, and the backend is asked whether it linked an account first. */
  ended?: true
}

/** What can happen. An event that carries the id of an earlier opening is out of date and changes nothing. */
export type HubEvent =
  | { type: 'start'; opening: Opening }
  | { type: 'retry'; opening: Opening['id'] }
  | { type: 'close'; reason: 'cancel' | 'unmount' }
  | { type: 'minted'; id: number; session: SealedSession }
  | { type: 'loaded'; id: number; mount: HubMount }
  | { type: 'visible'; id: number }
  | { type: 'succeeded'; id: number; account: ConnectAccount }
  | { type: 'confirmed'; id: number; account: ConnectedAccount }
  | { type: 'busy'; id: number; busy: HubBusy | undefined }
  | { type: 'settled'; id: number; account?: ConnectedAccount }
  /** Like `failed`, but any success wins. `checked` when the backend knows of no account from this session. */
  | { type: 'expired'; id: number; error: ConnectError; checked?: true }
  | { type: 'failed'; id: number; error: ConnectError }

/** What a transition asks for, in this order. */
export type HubEffect =
  /** Request the session and the hub's code. */
  | { do: 'start'; opening: Opening }
  /** Emit that an opening begins. */
  | { do: 'begin'; accountId: string | undefined }
  | { do: 'confirm'; id: number; account: ConnectAccount; session: SealedSession; edit: boolean }
  | { do: 'check'; id: number; session: SealedSession; accountId: string | undefined; error: ConnectError }
  | { do: 'settle'; id: number; session: SealedSession; accountId: string | undefined }
  | { do: 'stop' }
  | { do: 'emit'; event: ConnectHubEvent }
  /** Emit how the opening ended. `emitted`: its outcome was emitted before. */
  | { do: 'end'; reason: ConnectCloseReason; outcome: ConnectOutcome; emitted: boolean }

export type HubTransition = [HubState, ...HubEffect[]]

/**
 * What happens between the beginning and the end of an opening, as one function. It has no effects: it returns the next
 * state and the effects to carry out. How an opening begins and ends is `createHubStore`'s.
 */
export function transition(state: HubState, event: HubEvent): HubTransition {
  if ('id' in event && (state.status === 'idle' || state.opening.id !== event.id)) return [state]
  switch (event.type) {
    case 'start':
      return start(event.opening)
    case 'retry':
      return retry(state, event.opening)
    case 'close':
      return close(state, event.reason)
    case 'minted':
      return state.status === 'loading' ? [{ ...state, session: event.session }] : [state]
    case 'loaded':
      return state.status === 'loading' ? [{ ...state, mount: event.mount }] : [state]
    case 'visible':
      return show(state)
    case 'succeeded':
      return succeed(state, event.account)
    case 'confirmed':
      return confirm(state, event.account)
    case 'settled':
      return settle(state, event.account)
    case 'busy':
      return state.status === 'open' ? [{ ...state, busy: event.busy }] : [state]
    case 'expired':
      return expire(state, event)
    case 'failed':
      return fail(state, event.error)
  }
}

function start(opening: Opening, ...before: HubEffect[]): HubTransition {
  return [{ status: 'loading', opening }, ...before, { do: 'start', opening }]
}

function retry(state: HubState, id: Opening['id']): HubTransition {
  if (state.status !== 'error') return [state]
  const { opening, error } = state
  const { accountId } = opening.request
  return start({ ...opening, id, retryOf: error.code }, { do: 'begin', accountId })
}

function show(state: HubState): HubTransition {
  if (state.status !== 'loading' || !state.session || !state.mount) return [state]
  const { opening, session, mount } = state
  return [{ status: 'open', opening, session, mount }, emit({ type: 'ready' })]
}

function succeed(before: HubState, account: ConnectAccount): HubTransition {
  const [state, ...ready] = show(before)
  if (state.status !== 'open' || state.confirming) return [state, ...ready]
  const { opening, session } = state
  const edit = opening.request.accountId !== undefined
  return [{ ...state, confirming: account }, ...ready, { do: 'confirm', id: opening.id, account, session, edit }]
}

function confirm(state: HubState, account: ConnectedAccount): HubTransition {
  if (state.status === 'settling') return leave(account)
  if (state.status !== 'open') return [state]
  const { opening, session, mount } = state
  return [{ status: 'success', opening, session, mount, account }, emit({ type: 'success', account })]
}

function settle(state: HubState, account: ConnectedAccount | undefined): HubTransition {
  if (state.status === 'settling') return leave(account)
  if (state.status !== 'open' || state.confirming || !account) return [state]
  const edit = state.opening.request.accountId !== undefined
  return leave(edit ? { ...account, confirmed: true } : account)
}

function expire(state: HubState, { id, error, checked }: HubEvent & { type: 'expired' }): HubTransition {
  if (state.status === 'loading') return fail(state, error)
  if (state.status !== 'open' || state.confirming) return [state]
  if (checked) return fail(state, error)
  if (state.ended) return [state]
  const { opening, session } = state
  return [
    { ...state, ended: true },
    { do: 'check', id, session, accountId: opening.request.accountId, error },
  ]
}

function fail(state: HubState, error: ConnectError): HubTransition {
  if (state.status === 'settling') return end('error', { type: 'error', error })
  if (state.status !== 'loading' && state.status !== 'open') return [state]
  return [{ status: 'error', opening: state.opening, error }, { do: 'stop' }, emit({ type: 'error', error })]
}

function close(state: HubState, reason: 'cancel' | 'unmount'): HubTransition {
  if (state.status === 'idle') return [state]
  if (state.status === 'success' || state.status === 'error') {
    return end(reason === 'unmount' ? reason : state.status, outcomeOf(state), true)
  }
  if (reason === 'cancel' && state.status === 'settling') return [state]
  if (reason === 'cancel' && state.status === 'open') {
    const { opening, session, confirming } = state
    if (confirming) return [{ status: 'settling', opening, session, confirming }]
    return [
      { status: 'settling', opening, session },
      { do: 'stop' },
      { do: 'settle', id: opening.id, session, accountId: opening.request.accountId },
    ]
  }
  return end(reason, { type: 'cancel' })
}

/** The outcome that was emitted on the way into this state. */
function outcomeOf(state: HubState & { status: 'success' | 'error' }): ConnectOutcome {
  return state.status === 'success'
    ? { type: 'success', account: state.account }
    : { type: 'error', error: state.error }
}

function leave(account?: ConnectedAccount): HubTransition {
  return account ? end('success', { type: 'success', account }) : end('cancel', { type: 'cancel' })
}

function end(reason: ConnectCloseReason, outcome: ConnectOutcome, emitted = false): HubTransition {
  return [{ status: 'idle' }, { do: 'stop' }, { do: 'end', reason, outcome, emitted }]
}

function emit(event: ConnectHubEvent): HubEffect {
  return { do: 'emit', event }
}
