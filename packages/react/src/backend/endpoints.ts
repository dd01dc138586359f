import { ConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'

/** Resolves the address of sessions. Throws misconfigured when the host sets neither an endpoint nor fetchSession. */
export function sessionUrl({ endpoint }: ConnectHubConfig): string {
  if (endpoint === undefined) {
    throw new ConnectError('misconfigured', {
      message: 'No endpoint. Write <ConnectHubProvider endpoint="/api/connect"> or set fetchSession.',
    })
  }
  return typeof endpoint === 'string' ? join(endpoint, 'sessions') : endpoint.session
}

/** Resolves the address of accounts, or returns undefined when the host's backend has none. */
export function accountsUrl({ endpoint }: ConnectHubConfig, id?: string): string | undefined {
  const url = typeof endpoint === 'string' ? join(endpoint, 'accounts') : endpoint?.accounts
  return url === undefined || id === undefined ? url : join(url, encodeURIComponent(id))
}

/** Resolves the address of connectors, or returns undefined when the host's backend has none. */
export function connectorsUrl({ endpoint }: ConnectHubConfig): string | undefined {
  return typeof endpoint === 'string' ? join(endpoint, 'connectors') : endpoint?.connectors
}

function join(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path}`
}
