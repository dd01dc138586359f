'use client'

import { useEffect, useState } from 'react'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { useOnline } from './useOnline.js'

/** How long loading shows no text, in milliseconds. */
const slowAfter = 4000

/** Draws the outline of the hub's list while the hub loads, and adds text once that takes long. */
export function HubSkeleton({ messages }: { messages: ConnectMessages }) {
  const [slow, setSlow] = useState(false)
  const online = useOnline()

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter)
    return () => clearTimeout(timer)
  }, [])

  const word = online ? (slow ? messages.slow : messages.loading) : messages.offline
  return (
    <div className="connect-hub-skeleton">
      <p role="status" className="connect-hub-status" data-quiet={online && !slow ? '' : undefined}>
        {word}
      </p>
      <div aria-hidden="true" className="connect-hub-bones">
        <span className="connect-hub-bone" data-shape="search" />
        {['a', 'b', 'c', 'd', 'e'].map((row) => (
          <span key={row} className="connect-hub-bone-row">
            <span className="connect-hub-bone" data-shape="logo" />
            <span className="connect-hub-bone" data-shape="text" />
          </span>
        ))}
      </div>
    </div>
  )
}
