import type { ConnectError, ConnectSessionRequest } from '@connect-hub/session'
import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { ConnectCloseReason, ConnectHubEvent } from '../ConnectHubEvent.js'
import type { ConnectOutcome } from '../ConnectOutcome.js'
import { importAgain } from '../shared/importAgain.js'
import { pressedElement } from '../shared/pressedElement.js'
import { bareError } from './bareError.js'
import type { HubRuntime } from './createHubRuntime.js'
import type { HubRuntimeHost } from './HubRuntimeHost.js'
import { takeHubLock } from './hubLock.js'
import type { HubState } from './hubMachine.js'
import { openEvent } from './openEvent.js'

/** The hub of one hook: its state, and the few things that can be done with it. Knows no React. */
export interface HubStore {
  getSnapshot: () => HubSnapshot
  subscribe: (listener: () => void) => () => void
  /** Loads the hub's code. Never rejects: a failure shows when the hub is opened. */
  preload: () => void
  /** Asks for the session of an opening that is about to come: between press and click nothing else happens. */
  prefetch: (request: ConnectSessionRequest) => void
  /** Shows the hub. Settles with how it ended and never rejects. */
  open: (request: ConnectSessionRequest, opener?: Element) => Promise<ConnectOutcome>
  close: () => void
  /** For the moment the component goes away. */
  dispose: () => void
}

/** What a store knows at one moment. */
export interface HubSnapshot {
  state: HubState
  /** Why an opening shows nothing: the kit's own code did not load, or waits for the network while the state is loading. */
  failure: ConnectError | undefined
  /** The hub's code is loaded: opening it now is quick. */
  isReady: boolean
}

/** The snapshot before anything happened, also on a server. */
export const initialSnapshot: HubSnapshot = { state: { status: 'idle' }, failure: undefined, isReady: false }

/** What a store reads when it needs it, and tells as it happens. */
export interface HubStoreOptions extends Pick<HubRuntimeHost, 'getConfig' | 'getView'> {
  onEvent: (event: ConnectHubEvent) => void
}

/** All of a hub that a page has before somebody wants it. State machine, requests and screen are the runtime's, loaded on intent. */
export function createHubStore({ getConfig, getView, onEvent }: HubStoreOptions): HubStore {
  let snapshot = initialSnapshot
  let loading: Promise<HubRuntime> | undefined
  let runtime: HubRuntime | undefined
  let unlock: (() => void) | undefined
  let finish: ((outcome: ConnectOutcome) => void) | undefined
  let outcome: Promise<ConnectOutcome> | undefined
  let last: ConnectOutcome = { type: 'cancel' }
  let openings = 0
  let stopWaiting: (() => void) | undefined
  let opener: Element | undefined
  const codes = new WeakMap<HubAdapter, Promise<HubMount>>()
  const listeners = new Set<() => void>()

  function update(change: Partial<HubSnapshot>) {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  function tell(event: ConnectHubEvent) {
    if (event.type === 'success' || event.type === 'error' || event.type === 'cancel') last = event
    if (event.type === 'success') finish?.(event)
    if (event.type === 'close') {
      finish?.(last)
      finish = outcome = opener = undefined
      stopWaiting?.()
      unlock?.()
    }
    onEvent(event)
  }

  function load() {
    if (loading) return loading
    // Firefox also keeps the failure of a file that another one imports, which no retry can undo: such a load is not begun.
    if (!navigator.onLine && navigator.userAgent.includes('Firefox')) return Promise.reject(new Error('Offline.'))
    const { hub } = getConfig()
    // Beside the kit's own code and not after it: the hub's is the larger by far.
    if (hub && getView().mode !== 'redirect') {
      const code = callLoad(hub)
      code.catch(ignore)
      codes.set(hub, code)
    }
    loading = importAgain(() => import('./createHubRuntime.js')).then(({ createHubRuntime }) => {
      runtime = createHubRuntime({
        getConfig,
        getView,
        getOpener: () => opener,
        getState: () => snapshot.state,
        setState: (state) => update({ state }),
        tell,
        nextId,
        codes,
      })
      return runtime
    })
    loading.catch(() => {
      loading = undefined
      if (hub) codes.delete(hub)
    })
    return loading
  }

  function begin(request: ConnectSessionRequest) {
    const opening = { id: nextId(), request }
    const isWaiting = () => snapshot.state.status !== 'idle' && snapshot.state.opening === opening
    update({ state: { status: 'loading', opening }, failure: undefined })
    tell(openEvent(opening))
    const attempt = () => {
      if (snapshot.failure) update({ failure: undefined })
      load().then(
        (loaded) => isWaiting() && loaded.start(opening),
        (cause: unknown) => {
          if (!isWaiting()) return
          const failure = bareError(navigator.onLine ? 'hub_load_failed' : 'offline', codeMissing, cause)
          if (navigator.onLine) return end({ type: 'error', error: failure }, 'error', failure)
          update({ failure })
          window.addEventListener('online', attempt, { once: true })
          stopWaiting = () => window.removeEventListener('online', attempt)
        },
      )
    }
    attempt()
  }

  /** Ends an opening that the runtime has not taken up. */
  function end(how: ConnectOutcome, reason: ConnectCloseReason, failure?: ConnectError) {
    update({ state: { status: 'idle' }, failure })
    tell(how)
    tell({ type: 'close', reason })
  }

  function close(reason: 'cancel' | 'unmount') {
    if (runtime) runtime.dispatch({ type: 'close', reason })
    else if (snapshot.state.status !== 'idle') end({ type: 'cancel' }, reason)
    if (snapshot.failure) update({ failure: undefined })
  }

  function nextId() {
    openings += 1
    return openings
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    preload() {
      if (snapshot.isReady) return
      load()
        .then((loaded) => loaded.preload())
        .then(() => update({ isReady: true }), ignore)
    },
    prefetch(request) {
      if (!outcome) load().then((loaded) => loaded.prefetch(request), ignore)
    },
    open(request, from = pressedElement()) {
      const { state } = snapshot
      if (state.status === 'settling') runtime?.dispatch({ type: 'settled', id: state.opening.id })
      if (outcome) {
        runtime?.focus()
        return outcome
      }
      unlock = takeHubLock({ focus: () => runtime?.focus() })
      if (!unlock) {
        return Promise.resolve({ type: 'error', error: bareError('already_open', 'Another hub is open on this page.') })
      }
      last = { type: 'cancel' }
      opener = from
      const opened = new Promise<ConnectOutcome>((resolve) => {
        finish = resolve
      })
      outcome = opened
      begin(request)
      return opened
    },
    close: () => close('cancel'),
    dispose: () => close('unmount'),
  }
}

// An adapter of a host's own may throw at once.
async function callLoad(hub: HubAdapter): Promise<HubMount> {
  return hub.load()
}

const codeMissing = "The kit's own code could not be loaded."

function ignore() {}
