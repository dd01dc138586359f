import type { ConnectHandlerEvent, ConnectHandlerRequest } from './ConnectHandlerEvent.js'
import type { Deadline } from './createDeadline.js'

/** What belongs to one request and to no other. */
export interface RequestScope {
  deadline: Deadline
  emit: (event: EventOnly<ConnectHandlerEvent>) => void
}

type EventOnly<Event> = Event extends unknown ? Omit<Event, keyof ConnectHandlerRequest> : never
