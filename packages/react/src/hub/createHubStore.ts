import type { ConnectSessionRequest } from '@connect-hub/session'
import type { ConnectHubEvent } from '../ConnectHubEvent.js'
import { bareError } from './bareError.js'
import type { ConnectOutcome } from './ConnectOutcome.js'
import type { HubRuntime, HubRuntimeHost } from './createHubRuntime.js'
import type { HubAdapter, HubMount } from './HubAdapter.js'
import { takeHubLock } from './hubLock.js'
import { type HubEffect, type HubEvent, type HubState, stepHub } from './hubMachine.js'

/** The hub of one hook: its state, and the few things that can be done with it. Knows no React. */
export interface HubStore {
  getSnapshot: () => HubSnapshot
  subscribe: (listener: () => void) => () => void
  /** Loads the hub's code. Never rejects: a failure shows when the hub is opened. */
  preload: () => void
  /** Asks for the session of an opening that is about to come: between press and click nothing else happens. */
  prefetch: (request: ConnectSessionRequest) => void
  /** Shows the hub. Settles with how it ended and never rejects. */
  open: (request: ConnectSessionRequest) => Promise<ConnectOutcome>
  close: () => void
  /** For the moment the component goes away. */
  dispose: () => void
}

/** What a store knows at one moment. */
export interface HubSnapshot {
  state: HubState
  /** The hub's code is loaded: opening it now is quick. */
  isReady: boolean
}

/** The snapshot before anything happened, also on a server. */
export const initialSnapshot: HubSnapshot = { state: { status: 'idle' }, isReady: false }

/** What a store reads when it needs it, and tells as it happens. */
export interface HubStoreOptions extends Pick<HubRuntimeHost, 'getConfig' | 'getView'> {
  onEvent: (event: ConnectHubEvent) => void
}

export function createHubStore({ getConfig, getView, onEvent }: HubStoreOptions): HubStore {
  let snapshot = initialSnapshot
  let runtime: Promise<HubRuntime> | undefined
  let unlock: (() => void) | undefined
  let finish: ((outcome: ConnectOutcome) => void) | undefined
  let outcome: Promise<ConnectOutcome> | undefined
  let last: ConnectOutcome = { type: 'cancel' }
  let openings = 0
  const codes = new WeakMap<HubAdapter, Promise<HubMount>>()
  const listeners = new Set<() => void>()
  const queue: HubEvent[] = []
  let working = false

  // A callback of the host may close or open the hub again: such an event waits for its turn.
  function dispatch(event: HubEvent) {
    queue.push(event)
    if (working) return
    working = true
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [state, ...effects] = stepHub(snapshot.state, next)
      const changed = state !== snapshot.state
      if (changed) update({ state })
      for (const effect of effects) perform(effect)
      if (changed) void runtime?.then((loaded) => loaded.show(snapshot.state), ignore)
    }
    working = false
  }

  function update(change: Partial<HubSnapshot>) {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  function perform(effect: HubEffect) {
    if (effect.do === 'tell') return tell(effect.event)
    if (effect.do === 'start' || runtime) {
      loadRuntime().then(
        (loaded) => loaded.perform(effect),
        (cause: unknown) => {
          if (effect.do === 'start') dispatch({ type: 'unloadable', id: effect.opening.id, error: notLoaded(cause) })
        },
      )
    }
  }

  function startCode(hub: HubAdapter) {
    const code = codes.get(hub) ?? callLoad(hub)
    codes.set(hub, code)
    return code
  }

  /** A failure is for the one who takes it: the next one loads again. */
  function loadCode(hub: HubAdapter) {
    const code = startCode(hub)
    code.catch(() => codes.delete(hub))
    return code
  }

  function loadRuntime() {
    if (runtime) return runtime
    const { hub } = getConfig()
    // Beside the kit's own code and not after it: the hub's is the larger by far.
    if (hub && getView().mode !== 'redirect') startCode(hub).catch(ignore)
    runtime = import('./createHubRuntime.js').then(({ createHubRuntime }) =>
      createHubRuntime({ dispatch, getConfig, getView, loadCode, retry }),
    )
    runtime.catch(() => {
      runtime = undefined
      if (hub) codes.delete(hub)
    })
    return runtime
  }

  function tell(event: ConnectHubEvent) {
    if (event.type === 'success' || event.type === 'error' || event.type === 'cancel') last = event
    if (event.type === 'success') finish?.(event)
    if (event.type === 'close') {
      finish?.(last)
      finish = outcome = undefined
      unlock?.()
    }
    onEvent(event)
  }

  function focus() {
    void runtime?.then((loaded) => loaded.focus(), ignore)
  }

  function retry() {
    dispatch({ type: 'retry', opening: ++openings })
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    preload() {
      if (snapshot.isReady) return
      loadRuntime()
        .then((loaded) => loaded.preload())
        .then(() => update({ isReady: true }), ignore)
    },
    prefetch(request) {
      if (!outcome) loadRuntime().then((loaded) => loaded.prefetch(request), ignore)
    },
    open(request) {
      const { state } = snapshot
      if (state.status === 'settling') dispatch({ type: 'settled', id: state.opening.id })
      if (outcome) {
        focus()
        return outcome
      }
      unlock = takeHubLock({ focus })
      if (!unlock) return Promise.resolve({ type: 'error', error: alreadyOpen() })
      last = { type: 'cancel' }
      outcome = new Promise((resolve) => {
        finish = resolve
      })
      const opened = outcome
      dispatch({ type: 'open', opening: { id: ++openings, request } })
      return opened
    },
    close: () => dispatch({ type: 'close', reason: 'cancel' }),
    dispose: () => dispatch({ type: 'close', reason: 'unmount' }),
  }
}

const alreadyOpen = () => bareError('already_open', 'Another hub is open on this page.')
const notLoaded = (cause: unknown) => bareError('hub_load_failed', "The kit's own code could not be loaded.", cause)

// An adapter of a host's own may throw at once.
async function callLoad(hub: HubAdapter): Promise<HubMount> {
  return hub.load()
}

function ignore() {}
