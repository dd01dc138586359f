import { ConnectError } from '@connect-hub/session'
import { authLinkHub } from '../adapters/authlink/authLinkHub.js'
import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { HubRuntimeHost } from './HubRuntimeHost.js'

/** The adapter to open with: the vendor's own page for `mode="redirect"`, else what the host gave. */
export function chooseHub({
  getConfig,
  getView,
}: Pick<HubRuntimeHost, 'getConfig' | 'getView'>): HubAdapter | undefined {
  return getView().mode === 'redirect' ? authLinkHub() : getConfig().hub
}

/** The adapter's code. Rejects with misconfigured where there is none, offline, or hub_load_failed. */
export async function loadHub(hub: HubAdapter | undefined, codes: HubRuntimeHost['codes']): Promise<HubMount> {
  if (!hub) {
    throw new ConnectError('misconfigured', {
      message:
        'No hub. Write <ConnectHubProvider hub={stackOneHub()}>, with stackOneHub from @connect-hub/react/stackone.',
    })
  }
  try {
    const code = codes.get(hub) ?? hub.load()
    codes.set(hub, code)
    return await code
  } catch (cause) {
    // A failure is for the one who takes it: the next one loads again.
    codes.delete(hub)
    const code = navigator.onLine ? 'hub_load_failed' : 'offline'
    throw new ConnectError(code, { message: `The code of ${hub.name} could not be loaded.`, cause })
  }
}
