import { ConnectError } from '@connect-hub/session'
import { authLinkAdapter } from '../adapters/authlink/authLinkAdapter.js'
import type { HubAdapter, HubMount } from '../adapters/HubAdapter.js'
import type { HubRuntimeHost } from './HubRuntime.js'

/** Chooses the adapter of an opening and loads its code, once for each adapter. */
export function createHubLoader({ getConfig, getView, code }: Pick<HubRuntimeHost, 'getConfig' | 'getView' | 'code'>) {
  const redirect = authLinkAdapter()
  const codes = new WeakMap(code && [code])

  return {
    /** The vendor's own page for `mode="redirect"`, otherwise what the host gave. */
    choose(): HubAdapter | undefined {
      return getView().mode === 'redirect' ? redirect : getConfig().hub
    },
    /** The adapter's code. Rejects with misconfigured where there is none, offline, or hub_load_failed. */
    async load(hub: HubAdapter | undefined): Promise<HubMount> {
      if (!hub) {
        throw new ConnectError('misconfigured', {
          message:
            'No hub. Write <ConnectHubProvider hub={stackOneHub()}>, with stackOneHub from @connect-hub/react/stackone.',
        })
      }
      try {
        const loading = codes.get(hub) ?? hub.load()
        codes.set(hub, loading)
        return await loading
      } catch (cause) {
        // A failure is for the one who takes it: the next one loads again.
        codes.delete(hub)
        const missing = navigator.onLine ? 'hub_load_failed' : 'offline'
        throw new ConnectError(missing, { message: `The code of ${hub.name} could not be loaded.`, cause })
      }
    },
  }
}
