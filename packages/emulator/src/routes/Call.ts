import type { EmulatorState } from '../state/createState.js'
import type { SessionRecord } from '../state/records.js'

/** What a route is given. */
export interface Call {
  state: EmulatorState
  request: Request
  url: URL
  /** The address of the emulator itself, without a slash at the end. */
  base: string
  /** The part of the path that the route has as `:id`, or an empty string. */
  id: string
  /** The parsed JSON body, or undefined when there is none. */
  body: unknown
}

/** What a route of the hub is given: it has a valid token. */
export interface HubCall extends Call {
  session: SessionRecord
}
