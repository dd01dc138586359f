import type { LogEntry } from './LogEntry.js'

/** What the emulator remembers of its requests, oldest first. */
export interface RequestLog {
  add(entry: LogEntry): void
  entries(): LogEntry[]
  clear(): void
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
    clear: () => {
      entries = []
    },
  }
}
