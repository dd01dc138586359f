import type { EmulatorRoute } from '../EmulatorRoute.js'

/** One request that the emulator answered. */
export interface LogEntry {
  /** When it came, by the emulator's clock (ISO). */
  at: string
  method: string
  /** Below baseUrl, without the query. */
  path: string
  /** Undefined when no route has this method and path. */
  route?: EmulatorRoute
  /** The answer's status; 'drop' when the connection was cut without one. */
  status: number | 'drop'
  /** How long the answer took, the set latency included. */
  durationMs: number
  /** The query, without a token. */
  query: Record<string, string>
  /** The headers in lower case, without credentials and tokens. */
  headers: Record<string, string>
  /** The parsed body, as it came. */
  body?: unknown
}
