import type { ConnectHubEvent } from '../ConnectHubEvent.js'
import type { Opening } from './hubMachine.js'

/** What is told of an opening when it begins. */
export function openEvent({ request: { accountId } }: Opening): ConnectHubEvent {
  return { type: 'open', ...(accountId && { accountId }) }
}
