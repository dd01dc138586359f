import type { HubSession } from './HubSession.js'

/**
 * A session as state and props hold it. A function hides its secrets, so that React's developer tools and other readers of
 * state and props don't see them.
 */
export interface SealedSession extends Omit<HubSession, keyof Secrets> {
  unseal: () => Secrets
}

type Secrets = Pick<HubSession, 'token' | 'authLinkUrl'>

export function sealSession({ token, authLinkUrl, ...others }: HubSession): SealedSession {
  return { ...others, unseal: () => ({ token, authLinkUrl }) }
}
