import type { LogEntry } from './LogEntry.js'

const secretHeaders = new Set(['authorization', 'cookie', 'x-hub-session-token'])

/** The parts of a log entry that the request alone gives. Credentials and tokens stay out. */
export function describeRequest(request: Request, url: URL): Pick<LogEntry, 'method' | 'query' | 'headers'> {
  return {
    method: request.method,
    query: Object.fromEntries([...url.searchParams].filter(([name]) => name !== 'token')),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !secretHeaders.has(name))),
  }
}
