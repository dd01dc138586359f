import type { HubSession } from './HubSession.js'

/**
 * A session as state and props hold it. What opens the hub is behind a call: React's developer tools, and whatever else reads
 * state and props, do not see it.
 */
export interface SealedSession extends Omit<HubSession, keyof Secrets> {
  unseal: () => Secrets
}

type Secrets = Pick<HubSession, 'token' | 'authLinkUrl'>

export function sealSession({ token, authLinkUrl, ...others }: HubSession): SealedSession {
  return { ...others, unseal: () => ({ token, authLinkUrl }) }
}
