import type { ConnectHubConfig } from '../../ConnectHubConfig.js'

/** Reads the headers of the next call, as the host returns them now. */
export function readHeaders({ headers }: ConnectHubConfig): HeadersInit | undefined | Promise<HeadersInit> {
  return typeof headers === 'function' ? headers() : headers
}

/**
 * Identifies a signed-in user by the headers of their requests. A JWT counts by its claims without timestamps, so that a
 * renewed token is still the same user. Any other renewed token counts as another user.
 */
export function identityOf(headers: HeadersInit | undefined): string {
  return JSON.stringify([...new Headers(headers)].map(([name, value]) => [name, value.replace(jwt, claimsOf)]))
}

const jwt = /[\w-]+\.([\w-]+)\.[\w-]+/
const claimsOfTime = new Set(['exp', 'iat', 'nbf', 'jti', 'auth_time', 'fva'])

function claimsOf(token: string, payload: string): string {
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return JSON.stringify(claims, (name, value: unknown) => (claimsOfTime.has(name) ? undefined : value))
  } catch {
    return token
  }
}
