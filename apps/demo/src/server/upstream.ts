import { createEmulator } from '@connect-hub/emulator'
import type { ConnectHandlerOptions } from '@connect-hub/server'
import type { Context } from 'hono'
import type { PageConfig } from '../PageConfig.js'
import type { Upstream } from './readConfig.js'
import { sampleAccounts } from './sampleAccounts.js'

interface ConnectedUpstream {
  handlerOptions: Pick<ConnectHandlerOptions, 'apiKey' | 'baseUrl' | 'fetch'>
  /** What the page needs to know about the API, for a request to this origin. */
  page: (origin: string) => Omit<PageConfig, 'user' | 'people'>
  /** The routes to mount on the demo's own port. */
  emulator?: { path: string; handle: (c: Context) => Promise<Response> }
}

const path = '/emulator'

/** Connects the API: the real one, or an emulator that runs inside this process. */
export function connectUpstream(upstream: Upstream, ownUrl: string): ConnectedUpstream {
  if (upstream.kind === 'api') {
    const { apiKey, baseUrl } = upstream
    return { handlerOptions: { apiKey, baseUrl }, page: () => ({ upstream: 'api', hubBaseUrl: baseUrl }) }
  }
  const emulator = createEmulator({ baseUrl: path, accounts: sampleAccounts() })
  return {
    handlerOptions: { apiKey: 'emulator', baseUrl: ownUrl + path, fetch: emulator.fetch },
    page: (origin) => ({
      upstream: 'emulator',
      hubBaseUrl: origin + path,
      hubAppUrl: origin + path,
      logosPath: '/logos',
    }),
    emulator: { path, handle: (c) => emulator.fetch(c.req.raw) },
  }
}
