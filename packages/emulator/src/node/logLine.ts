import type { LogEntry } from '../control/LogEntry.js'

/** A request as one line. It has no query and no body: neither a token nor a secret is printed. */
export function logLine({ at, method, path, status, durationMs }: LogEntry): string {
  return `${at.slice(11, 19)}  ${String(status).padEnd(4)}  ${`${durationMs} ms`.padStart(7)}  ${method.padEnd(6)} ${path}`
}
