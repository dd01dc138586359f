import { ConnectError, connectSessionNotices, toConnectError } from '@connect-hub/session'
import { createSessionSource } from '../backend/createSessionSource.js'
import { sealSession } from '../backend/SealedSession.js'
import { createHubView } from '../dialog/createHubView.js'
import { createLocales } from '../messages/createLocales.js'
import { callSafely } from '../shared/callSafely.js'
import { pickRequest } from '../shared/pickRequest.js'
import { pressedElement } from '../shared/pressedElement.js'
import { checkExpired } from './checkExpired.js'
import { confirmAccount, findNewAccount } from './confirmAccount.js'
import { createHubLoader } from './createHubLoader.js'
import { createHubTimers } from './createHubTimers.js'
import type { HubOpening, HubRuntime, HubRuntimeHost, HubSnapshot } from './HubRuntime.js'
import { announceHubClosed } from './hubClosed.js'
import { type HubEffect, type HubEvent, type HubState, type Opening, transition } from './hubMachine.js'
import { warmUp } from './warmUp.js'
import { whenOnline } from './whenOnline.js'

/** Carries out what the state machine decides. */
export function createHubRuntime(host: HubRuntimeHost): HubRuntime {
  const { getConfig } = host
  const source = createSessionSource(getConfig)
  const loader = createHubLoader(host)
  const timers = createHubTimers({ ...host, chooseHub: loader.choose, dispatch })
  const locales = createLocales()
  const queue: HubEvent[] = []
  let state: HubState = { status: 'idle' }
  let current: HubOpening | undefined
  let ids = 0
  let working = false
  let work = new AbortController()
  const view = createHubView({
    ...host,
    dispatch,
    getOpener: () => current?.opener ?? pressedElement(current?.path),
    retry: () => dispatch({ type: 'retry', opening: nextId() }),
    locales,
  })

  function nextId() {
    ids += 1
    return ids
  }

  // A callback of the host may close or open the hub again: such an event waits for its turn.
  function dispatch(event: HubEvent) {
    queue.push(event)
    if (working) return
    working = true
    for (let next = queue.shift(); next; next = queue.shift()) {
      const before = state
      const [after, ...effects] = transition(before, next)
      state = after
      const snapshot = state.status === before.status ? undefined : snapshotOf(state)
      if (snapshot) host.show(snapshot)
      for (const effect of effects) perform(effect)
      if (state !== before) update()
    }
    working = false
  }

  /** Brings timers and screen in line with the state. Not at once: React may be unmounting the host, and does not unmount two roots in each other. */
  function update() {
    queueMicrotask(() => {
      timers.follow(state)
      view.show(state)
    })
  }

  function perform(effect: HubEffect) {
    const { signal } = work
    if (effect.do === 'begin') host.begin(effect.accountId)
    if (effect.do === 'end') {
      host.end(effect.reason, effect.outcome, effect.emitted)
      announceHubClosed()
    }
    if (effect.do === 'emit') {
      if (effect.event.type === 'success') current?.resolve(effect.event)
      host.onEvent(effect.event)
    }
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
    return state.status === 'open' && state.busy === 'signing-in'
  }

  function start({ id, request }: Opening, signal: AbortSignal) {
    const failed = (error: unknown) => dispatch({ type: 'failed', id, error: toConnectError(error) })
    for (const notice of connectSessionNotices(request)) {
      callSafely(() => getConfig().onEvent?.({ type: 'notice', ...notice }))
    }
    const hub = loader.choose()
    void whenOnline(() => source.fetch(request), signal).then(
      (session) => dispatch({ type: 'minted', id, session: sealSession(session) }),
      failed,
    )
    void whenOnline(() => loader.load(hub), signal).then((mount) => dispatch({ type: 'loaded', id, mount }), failed)
  }

  return {
    preload() {
      const hub = loader.choose()
      warmUp(hub?.origin)
      void locales.load(getConfig().locale)
      return loader.load(hub)
    },
    prefetch: () => source.prefetch(pickRequest(host.getView())),
    start(opening) {
      current = opening
      dispatch({ type: 'start', opening: { id: nextId(), request: pickRequest(opening.props) } })
    },
    close: (reason) => dispatch({ type: 'close', reason }),
    settle() {
      if (state.status === 'settling') dispatch({ type: 'settled', id: state.opening.id })
    },
    focus: view.focus,
    refuse() {
      const error = new ConnectError('already_open', { message: 'Another hub is open on this page.' })
      return { type: 'error', error }
    },
  }
}

/** What the component shows of a state: nothing is on the screen while the outcome of a closed hub is looked up. */
function snapshotOf(state: HubState): Partial<HubSnapshot> | undefined {
  const { status } = state
  if (status === 'settling') return {}
  if (status === 'open') return { status, isOpen: true }
  if (status === 'success') return { status, isOpen: true, account: state.account }
  if (status === 'error') return { status, isOpen: true, error: state.error }
  return undefined
}
