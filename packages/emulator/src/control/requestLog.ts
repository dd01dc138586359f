import type { EmulatorRoute } from '../routes/EmulatorRoute.js'

/** One request that the emulator answered. */
export interface LogEntry {
  /** The time of the request by the emulator's clock (ISO). */
  at: string
  method: string
  /** The path below baseUrl, without the query. */
  path: string
  /** The matched route; undefined when no route has this method and path. */
  route?: EmulatorRoute
  /** The status of the answer; 'drop' when the emulator closed the connection without one. */
  status: number | 'drop'
  /** The duration including the configured latency, in milliseconds. */
  durationMs: number
  /** The query, without a token. */
  query: Record<string, string>
  /** The headers in lower case, without credentials and tokens. */
  headers: Record<string, string>
  /** The parsed body. */
  body?: unknown
}

/** What the emulator remembers of its requests, oldest first. */
export interface RequestLog {
  add(entry: LogEntry): void
  entries(): LogEntry[]
}

/** Enough to look back at in a test, and no leak in an emulator that runs for weeks. */
const kept = 1000

/** An empty log that keeps the last thousand requests. */
export function createLog(): RequestLog {
  let entries: LogEntry[] = []
  return {
    add: (entry) => {
      entries.push(entry)
      if (entries.length > 2 * kept) entries = entries.slice(-kept)
    },
    entries: () => entries.slice(-kept),
  }
}

const secretHeaders = new Set(['authorization', 'cookie', 'x-hub-session-token'])

/** The parts of a log entry that the request alone gives. Credentials and tokens stay out. */
export function describeRequest(request: Request, url: URL): Pick<LogEntry, 'method' | 'query' | 'headers'> {
  return {
    method: request.method,
    query: Object.fromEntries([...url.searchParams].filter(([name]) => name !== 'token')),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !secretHeaders.has(name))),
  }
}
