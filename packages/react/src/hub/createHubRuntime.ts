import { ConnectError, toConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { createSessionSource } from '../client/createSessionSource.js'
import { createHubView, type HubViewOptions } from '../view/createHubView.js'
import { confirmAccount, findNewAccount } from './confirmAccount.js'
import { createHubTimers } from './createHubTimers.js'
import type { HubMount } from './HubAdapter.js'
import type { HubEffect, HubEvent, HubState, Opening } from './hubMachine.js'

/** What does the hub's work: requests, timers, and what is on the screen. Loaded on intent. */
export interface HubRuntime {
  /** Loads the hub's code. */
  preload: () => Promise<unknown>
  perform: (effect: HubEffect) => void
  /** Brings timers and screen in line with the state. */
  show: (state: HubState) => void
  focus: () => void
}

export interface HubRuntimeHost {
  getConfig: () => ConnectHubConfig
  getView: () => HubViewOptions
  dispatch: (event: HubEvent) => void
  retry: () => void
}

export function createHubRuntime({ dispatch, getConfig, getView, retry }: HubRuntimeHost): HubRuntime {
  const source = createSessionSource(getConfig)
  const timers = createHubTimers(dispatch)
  const view = createHubView({ dispatch, getConfig, getView, retry })
  let work = new AbortController()

  async function start({ id, request }: Opening) {
    const failed = (error: unknown) => dispatch({ type: 'failed', id, error: toConnectError(error) })
    await Promise.all([
      source.fetch(request).then((session) => dispatch({ type: 'minted', id, session }), failed),
      loadHub(getConfig()).then((mount) => dispatch({ type: 'loaded', id, mount }), failed),
    ])
  }

  return {
    preload: () => loadHub(getConfig()),
    async perform(effect) {
      const { signal } = work
      if (effect.do === 'start') await start(effect.opening)
      if (effect.do === 'stop') {
        work.abort()
        work = new AbortController()
        source.abort()
      }
      if (effect.do === 'confirm') dispatch(await confirmAccount(getConfig(), effect, signal))
      if (effect.do === 'settle') dispatch(await findNewAccount(getConfig(), effect, signal))
    },
    show(state) {
      timers.follow(state)
      view.show(state)
    },
    focus: view.focus,
  }
}

async function loadHub({ hub }: ConnectHubConfig): Promise<HubMount> {
  if (!hub) {
    throw new ConnectError('misconfigured', {
      message:
        'No hub. Write <ConnectHubProvider hub={stackOneHub()}> with stackOneHub from @connect-hub/react/stackone.',
    })
  }
  try {
    return await hub.load()
  } catch (cause) {
    throw new ConnectError('hub_load_failed', { message: `The code of ${hub.name} could not be loaded.`, cause })
  }
}
