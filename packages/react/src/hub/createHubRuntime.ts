import { type ConnectSessionRequest, connectSessionNotices, toConnectError } from '@connect-hub/session'
import { createSessionSource } from '../backend/createSessionSource.js'
import { sealSession } from '../backend/SealedSession.js'
import { createHubView } from '../dialog/createHubView.js'
import { createLocales } from '../messages/createLocales.js'
import { callSafely } from '../shared/callSafely.js'
import { checkExpired } from './checkExpired.js'
import { confirmAccount, findNewAccount } from './confirmAccount.js'
import { createHubTimers } from './createHubTimers.js'
import type { HubRuntimeHost } from './HubRuntimeHost.js'
import { type HubEffect, type HubEvent, type Opening, stepHub } from './hubMachine.js'
import { chooseHub, loadHub } from './loadHub.js'
import { warmUp } from './warmUp.js'
import { whenOnline } from './whenOnline.js'

/** What does the hub's work: its state machine, requests, timers, and what is on the screen. Loaded on intent. */
export interface HubRuntime {
  /** Loads the hub's code and warms up the connection to its API. */
  preload: () => Promise<unknown>
  /** Asks for the session of an opening that is about to come. */
  prefetch: (request: ConnectSessionRequest) => void
  /** Takes up an opening that the state says is loading. */
  start: (opening: Opening) => void
  dispatch: (event: HubEvent) => void
  focus: () => void
}

export function createHubRuntime(host: HubRuntimeHost): HubRuntime {
  const { codes, getConfig, getOpener, getState, getView, nextId, setState, tell } = host
  const source = createSessionSource(getConfig)
  const timers = createHubTimers({ ...host, dispatch })
  const locales = createLocales()
  const retry = () => dispatch({ type: 'retry', opening: nextId() })
  const view = createHubView({ dispatch, getConfig, getView, getOpener, retry, locales })
  const queue: HubEvent[] = []
  let working = false
  let work = new AbortController()

  // A callback of the host may close or open the hub again: such an event waits for its turn.
  function dispatch(event: HubEvent) {
    queue.push(event)
    if (working) return
    working = true
    for (let next = queue.shift(); next; next = queue.shift()) {
      const before = getState()
      const [state, ...effects] = stepHub(before, next)
      if (state !== before) setState(state)
      for (const effect of effects) perform(effect)
      if (state !== before) show()
    }
    working = false
  }

  /** Brings timers and screen in line with the state. Not at once: React may be unmounting the host, and does not unmount two roots in each other. */
  function show() {
    queueMicrotask(() => {
      timers.follow(getState())
      view.show(getState())
    })
  }

  function perform(effect: HubEffect) {
    const { signal } = work
    if (effect.do === 'tell') tell(effect.event)
    if (effect.do === 'start') start(effect.opening, signal)
    if (effect.do === 'confirm') void confirmAccount(getConfig(), effect, signal).then(dispatch)
    if (effect.do === 'check') {
      void checkExpired(getConfig(), effect, isSigningIn, signal).then((event) => event && dispatch(event))
    }
    if (effect.do === 'settle') void findNewAccount(getConfig(), effect, signal).then(dispatch)
    if (effect.do === 'stop') {
      work.abort()
      work = new AbortController()
      source.abort()
    }
  }

  function isSigningIn() {
    const state = getState()
    return state.status === 'open' && state.busy === 'signing-in'
  }

  function start({ id, request }: Opening, signal: AbortSignal) {
    const failed = (error: unknown) => dispatch({ type: 'failed', id, error: toConnectError(error) })
    for (const notice of connectSessionNotices(request)) {
      callSafely(() => getConfig().onEvent?.({ type: 'notice', ...notice }))
    }
    const hub = chooseHub(host)
    void whenOnline(() => source.fetch(request), signal).then(
      (session) => dispatch({ type: 'minted', id, session: sealSession(session) }),
      failed,
    )
    void whenOnline(() => loadHub(hub, codes), signal).then((mount) => dispatch({ type: 'loaded', id, mount }), failed)
  }

  return {
    preload() {
      const hub = chooseHub(host)
      warmUp(hub?.origin)
      void locales.load(getConfig().locale)
      return loadHub(hub, codes)
    },
    prefetch: source.prefetch,
    start(opening) {
      start(opening, work.signal)
      show()
    },
    dispatch,
    focus: view.focus,
  }
}
