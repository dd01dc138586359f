import { type ConnectSessionRequest, connectSessionNotices, toConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { callSafely } from '../callSafely.js'
import { createSessionSource } from '../client/createSessionSource.js'
import { createLocales } from '../messages/createLocales.js'
import { createHubView, type HubViewOptions } from '../view/createHubView.js'
import { confirmAccount, findNewAccount } from './confirmAccount.js'
import { createHubTimers } from './createHubTimers.js'
import type { HubAdapter, HubMount } from './HubAdapter.js'
import type { HubEffect, HubEvent, HubState, Opening } from './hubMachine.js'
import { chooseHub, loadHub } from './loadHub.js'
import { warmUp } from './warmUp.js'
import { whenOnline } from './whenOnline.js'

/** What does the hub's work: requests, timers, and what is on the screen. Loaded on intent. */
export interface HubRuntime {
  /** Loads the hub's code and warms up the connection to its API. */
  preload: () => Promise<unknown>
  /** Asks for the session of an opening that is about to come. */
  prefetch: (request: ConnectSessionRequest) => void
  perform: (effect: HubEffect) => Promise<void>
  /** Brings timers and screen in line with the state. */
  show: (state: HubState) => void
  focus: () => void
}

export interface HubRuntimeHost {
  getConfig: () => ConnectHubConfig
  getView: () => HubViewOptions
  /** The adapter's code. It may be on its way already. */
  loadCode: (hub: HubAdapter) => Promise<HubMount>
  dispatch: (event: HubEvent) => void
  retry: () => void
}

export function createHubRuntime(host: HubRuntimeHost): HubRuntime {
  const { dispatch, getConfig } = host
  const source = createSessionSource(getConfig)
  const timers = createHubTimers(host)
  const locales = createLocales()
  const view = createHubView({ ...host, locales })
  let work = new AbortController()

  async function start({ id, request }: Opening, signal: AbortSignal) {
    const failed = (error: unknown) => dispatch({ type: 'failed', id, error: toConnectError(error) })
    for (const notice of connectSessionNotices(request)) {
      callSafely(() => getConfig().onEvent?.({ type: 'notice', ...notice }))
    }
    const hub = chooseHub(host)
    await Promise.all([
      whenOnline(() => source.fetch(request), signal).then(
        (session) => dispatch({ type: 'minted', id, session }),
        failed,
      ),
      whenOnline(() => loadHub(hub, host.loadCode), signal).then(
        (mount) => dispatch({ type: 'loaded', id, mount }),
        failed,
      ),
    ])
  }

  return {
    preload() {
      const hub = chooseHub(host)
      warmUp(hub?.origin)
      void locales.load(getConfig().locale)
      return loadHub(hub, host.loadCode)
    },
    prefetch: source.prefetch,
    async perform(effect) {
      const { signal } = work
      if (effect.do === 'start') await start(effect.opening, signal)
      if (effect.do === 'confirm') dispatch(await confirmAccount(getConfig(), effect, signal))
      if (effect.do === 'settle') dispatch(await findNewAccount(getConfig(), effect, signal))
      if (effect.do === 'stop') {
        work.abort()
        work = new AbortController()
        source.abort()
      }
    },
    show(state) {
      timers.follow(state)
      view.show(state)
    },
    focus: view.focus,
  }
}
