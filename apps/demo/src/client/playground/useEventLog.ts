import type { ConnectHubEvent } from '@connect-hub/react'
import { useCallback, useState } from 'react'

export interface LogLine {
  id: number
  at: Date
  type: ConnectHubEvent['type']
  detail: string
}

/** Returns the kit's last fifty events, oldest first. */
export function useEventLog() {
  const [lines, setLines] = useState<readonly LogLine[]>([])
  const add = useCallback((event: ConnectHubEvent) => {
    setLines((before) => {
      const line = { id: (before.at(-1)?.id ?? 0) + 1, at: new Date(), type: event.type, detail: detailOf(event) }
      return [...before, line].slice(-50)
    })
  }, [])
  const clear = useCallback(() => setLines([]), [])
  return { lines, add, clear }
}

/** Lists known fields by name, so that a field added later doesn't appear by accident. */
function detailOf(event: ConnectHubEvent): string {
  switch (event.type) {
    case 'open':
      return event.accountId === undefined ? '' : `account ${event.accountId}`
    case 'success':
      return `${event.account.provider}, account ${event.account.id}`
    case 'error':
      return [event.error.code, event.error.requestId && `reference ${event.error.requestId}`]
        .filter(Boolean)
        .join(', ')
    case 'close':
      return event.reason
    default:
      return ''
  }
}
