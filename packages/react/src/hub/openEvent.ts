import type { ConnectSessionRequest } from '@connect-hub/session'
import type { ConnectHubEvent } from '../ConnectHubEvent.js'

/** What is told of an opening when it begins. */
export function openEvent({ request: { accountId } }: { request: ConnectSessionRequest }): ConnectHubEvent {
  return { type: 'open', ...(accountId && { accountId }) }
}
