import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { ConnectHub } from '../ConnectHub.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { ConnectCloseReason, ConnectHubEvent } from '../ConnectHubEvent.js'
import type { ConnectOutcome } from '../ConnectOutcome.js'
import type { HubViewOptions } from '../dialog/HubViewOptions.js'
import type { ConnectRequestProps } from '../shared/pickRequest.js'

/** Runs a hub: its state machine, requests, timers, and what is on the screen. Loaded on intent. */
export interface HubRuntime {
  /** Loads the hub's code and warms up the connection to its API. */
  preload: () => Promise<unknown>
  /** Requests the session of an opening before it begins. */
  prefetch: () => void
  /** Shows the hub of an opening that the store began. */
  start: (opening: HubOpening) => void
  close: (reason: 'cancel' | 'unmount') => void
  /** Stops looking up the outcome of a hub that the user left: they open it again. */
  settle: () => void
  focus: () => void
  /** The outcome of an opening while another hub is open on the page. */
  refuse: () => ConnectOutcome
}

/** What the runtime reads from the store that loads it, and calls. */
export interface HubRuntimeHost extends HubStoreOptions {
  /** The code of the adapter, requested beside the runtime. */
  code: [hub: HubAdapter, code: Promise<HubMount>] | undefined
  /** Shows a state in which the hub is neither about to open nor closed: those two are `begin` and `end`. */
  show: (snapshot: Partial<HubSnapshot>) => void
  /** Begins an opening. */
  begin: (accountId: string | undefined) => void
  /** Ends it. `emitted`: its outcome was emitted before. */
  end: (reason: ConnectCloseReason, outcome: ConnectOutcome, emitted?: boolean) => void
}

/** What a hub reads when it needs it, and emits. */
export interface HubStoreOptions {
  getConfig: () => ConnectHubConfig
  getView: () => HubViewOptions & ConnectRequestProps
  onEvent: (event: ConnectHubEvent) => void
}

/** One call of `open()`. */
export interface HubOpening {
  props: ConnectRequestProps
  opener: Element | undefined
  /** What the event went through that was being handled: without an opener, the pressed control among it. */
  path: readonly EventTarget[] | undefined
  /** Settles the call's promise, once. */
  resolve: (outcome: ConnectOutcome) => void
}

/** What a component sees of a hub. */
export type HubSnapshot = Pick<ConnectHub, 'status' | 'isReady' | 'isOpen' | 'error' | 'account'>
