'use client'

import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { useOnline } from './useOnline.js'

/** Announces below the hub, without moving the focus, that the network is gone. What the user typed stays in the hub's form. */
export function OfflineNotice({ messages }: { messages: ConnectMessages }) {
  const online = useOnline()
  return (
    <p role="status" className="connect-hub-offline">
      {online ? null : messages.offline}
    </p>
  )
}
