import type { ConnectHubConfig } from '../../ConnectHubConfig.js'

/** The headers of the next call, as the host gives them now. */
export function readHeaders({ headers }: ConnectHubConfig): HeadersInit | undefined | Promise<HeadersInit> {
  return typeof headers === 'function' ? headers() : headers
}

/**
 * Tells one signed-in person from another by the headers that are sent for them. A JWT counts by its claims without those
 * of time, so that a renewed token is still the same person; any other token that is renewed is taken for a new one.
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
