import { ConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'

/** Where sessions are asked for. Throws misconfigured when neither an endpoint nor fetchSession is given. */
export function sessionUrl({ endpoint }: ConnectHubConfig): string {
  if (endpoint === undefined) {
    throw new ConnectError('misconfigured', {
      message: 'No endpoint. Write <ConnectHubProvider endpoint="/api/connect"> or give fetchSession.',
    })
  }
  return typeof endpoint === 'string' ? join(endpoint, 'sessions') : endpoint.session
}

/** Where accounts are asked for, or undefined when the host's backend has no such address. */
export function accountsUrl({ endpoint }: ConnectHubConfig, id?: string): string | undefined {
  const url = typeof endpoint === 'string' ? join(endpoint, 'accounts') : endpoint?.accounts
  return url === undefined || id === undefined ? url : join(url, encodeURIComponent(id))
}

function join(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path}`
}
