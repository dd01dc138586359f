import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { ConnectHub } from '../ConnectHub.js'
import type { ConnectCloseReason } from '../ConnectHubEvent.js'
import type { ConnectOutcome } from '../ConnectOutcome.js'
import { createStore } from '../shared/createStore.js'
import { importAgain } from '../shared/importAgain.js'
import { bareError } from './bareError.js'
import type { HubOpening, HubRuntime, HubSnapshot, HubStoreOptions } from './HubRuntime.js'
import { takeHubLock } from './hubLock.js'

/** The hub of one hook: what it shows, and the few things that can be done with it. Knows no React. */
export interface HubStore {
  actions: Pick<ConnectHub, 'open' | 'close' | 'preload' | 'prefetch'>
  getSnapshot: () => HubSnapshot
  subscribe: (listener: () => void) => () => void
  /** For the moment the component goes away. */
  dispose: () => void
}

/** The snapshot before anything happened, also on a server. */
export const initialSnapshot: HubSnapshot = {
  status: 'idle',
  isReady: false,
  isOpen: false,
  error: undefined,
  account: undefined,
}

/**
 * The eagerly loaded part of a hub: how each opening begins and ends, whether or not the runtime is loaded. What happens in
 * between is the runtime's, which is loaded on intent; until then an opening waits here.
 */
export function createHubStore(options: HubStoreOptions): HubStore {
  const { getConfig, getView, onEvent } = options
  const { get, set, subscribe } = createStore(initialSnapshot)
  let loading: Promise<HubRuntime> | undefined
  let runtime: HubRuntime | undefined
  /** What `open()` returned, while the hub is open. */
  let outcome: Promise<ConnectOutcome> | undefined
  let current: HubOpening | undefined
  /** The current opening, until the runtime takes it up. */
  let waiting: HubOpening | undefined
  let unlock: (() => void) | undefined

  function show(change: Partial<HubSnapshot>) {
    set({ ...initialSnapshot, isReady: get().isReady, ...change })
  }

  function load() {
    if (loading) return loading
    // Firefox also keeps the failure of a file that another one imports, which no retry can undo: such a load is not begun.
    if (!navigator.onLine && navigator.userAgent.includes('Firefox')) return Promise.reject(new Error('Offline.'))
    const { hub } = getConfig()
    // Beside the kit's own code and not after it: the hub's is the larger by far.
    const code = hub && getView().mode !== 'redirect' ? callLoad(hub) : undefined
    code?.catch(ignore)
    loading = importAgain(() => import('./createHubRuntime.js')).then(({ createHubRuntime }) => {
      runtime = createHubRuntime({ ...options, code: hub && code && [hub, code], show, begin, end })
      return runtime
    })
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }

  function begin(accountId: string | undefined) {
    show(busy)
    onEvent({ type: 'open', ...(accountId && { accountId }) })
  }

  function end(reason: ConnectCloseReason, how: ConnectOutcome, emitted?: boolean) {
    // Where the code did not load, nothing on the screen says it but the component itself.
    show(waiting && how.type === 'error' ? { status: 'error', error: how.error } : {})
    waiting = undefined
    window.removeEventListener('online', start)
    if (!emitted) onEvent(how)
    current?.resolve(how)
    current = outcome = undefined
    unlock?.()
    onEvent({ type: 'close', reason })
  }

  /** Loads the runtime for the opening that waits. */
  function start() {
    const opening = waiting
    if (!opening) return
    if (get().error) show(busy)
    load().then(
      (loaded) => waiting === opening && hand(opening, loaded),
      (cause: unknown) => waiting === opening && fail(cause),
    )
  }

  function hand(opening: HubOpening, to: HubRuntime) {
    waiting = undefined
    to.start(opening)
  }

  function fail(cause: unknown) {
    const failure = failed(cause)
    if (navigator.onLine) return end('error', failure)
    show({ ...busy, error: failure.error })
    window.addEventListener('online', start, { once: true })
  }

  function close(reason: 'cancel' | 'unmount') {
    if (waiting) end(reason, { type: 'cancel' })
    else runtime?.close(reason)
    if (!get().isOpen && get().error) show({})
  }

  return {
    actions: {
      preload() {
        if (get().isReady) return
        load()
          .then((loaded) => loaded.preload())
          .then(() => set({ ...get(), isReady: true }), ignore)
      },
      prefetch() {
        if (!outcome) load().then((loaded) => loaded.prefetch(), ignore)
      },
      open(overrides, opener) {
        runtime?.settle()
        if (outcome) {
          runtime?.focus()
          return outcome
        }
        unlock = takeHubLock({ focus: () => runtime?.focus() })
        if (!unlock) return load().then((loaded) => loaded.refuse(), failed)
        const props = { ...getView(), ...overrides }
        // Known while the event is handled, and not later.
        const path = globalThis.event?.composedPath()
        const opened = new Promise<ConnectOutcome>((resolve) => {
          current = waiting = { props, opener, path, resolve }
        })
        outcome = opened
        begin(props.accountId ?? props.account?.id)
        start()
        return opened
      },
      close: () => close('cancel'),
    },
    getSnapshot: get,
    subscribe,
    dispose: () => close('unmount'),
  }
}

const busy = { status: 'loading', isOpen: true } as const
const failed = (cause: unknown) => ({ type: 'error', error: bareError(cause) }) as const

// An adapter of a host's own may throw at once.
async function callLoad(hub: HubAdapter): Promise<HubMount> {
  return hub.load()
}

function ignore() {}
