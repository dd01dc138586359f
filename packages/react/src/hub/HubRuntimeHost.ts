import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { ConnectHubEvent } from '../ConnectHubEvent.js'
import type { HubViewOptions } from '../dialog/HubViewOptions.js'
import type { HubState } from './hubMachine.js'

/** What the runtime is given by the store that loads it. */
export interface HubRuntimeHost {
  getConfig: () => ConnectHubConfig
  getView: () => HubViewOptions
  /** What the hub was opened with: the pressed button, where that is known. */
  getOpener: () => Element | undefined
  getState: () => HubState
  setState: (state: HubState) => void
  tell: (event: ConnectHubEvent) => void
  /** A number for a new opening. */
  nextId: () => number
  /** The adapters' code, as it was asked for. */
  codes: WeakMap<HubAdapter, Promise<HubMount>>
}
