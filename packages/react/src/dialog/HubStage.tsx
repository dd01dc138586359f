'use client'

import { useEffect, useRef } from 'react'
import type { HubMount, HubMountOptions } from '../adapters/HubAdapter.js'
import type { SealedSession } from '../backend/SealedSession.js'
import type { HubEvent } from '../hub/hubMachine.js'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { useLatest } from '../shared/useLatest.js'
import { whenUsable } from './whenUsable.js'

export interface HubStageProps {
  /** The opening that the hub's callbacks speak for. */
  id: number
  mount: HubMount
  session: SealedSession
  accountId?: string | undefined
  theme: 'light' | 'dark'
  dispatch: (event: HubEvent) => void
  messages: ConnectMessages
}

/** The place of the hub itself. It is mounted once for an opening, and its callbacks carry the opening's id. */
export function HubStage({ id, mount, session, accountId, theme, messages, dispatch }: HubStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const latest = useLatest(messages)

  useEffect(() => {
    const place = stage.current
    if (!place) return
    const target = place.ownerDocument.createElement('div')
    target.className = 'connect-hub-target'
    place.append(target)
    const waiting = new AbortController()
    const { token, authLinkUrl } = session.unseal()
    const unmount = mount(target, {
      token,
      authLinkUrl,
      accountId: accountId ?? session.accountId,
      theme,
      messages: latest.current,
      height: '100cqh',
      ...callbacksOf(id, dispatch),
      onReady: () => whenUsable(target, waiting.signal, () => dispatch({ type: 'visible', id })),
    })
    // An adapter may hold a React root of its own, and React refuses to end one root while it renders another.
    return () => {
      waiting.abort()
      queueMicrotask(() => {
        unmount()
        target.remove()
      })
    }
  }, [id, mount, session, accountId, theme, dispatch, latest])

  return <div ref={stage} className="connect-hub-stage" />
}

type Callbacks = Pick<HubMountOptions, 'onBusy' | 'onSuccess' | 'onClose' | 'onError'>

/** Made out of sight of the element: the hub's query cache keeps a callback for minutes, and with it all that it sees. */
function callbacksOf(id: number, dispatch: HubStageProps['dispatch']): Callbacks {
  return {
    onBusy: (busy) => dispatch({ type: 'busy', id, busy }),
    onSuccess: (account) => dispatch({ type: 'succeeded', id, account }),
    onClose: () => dispatch({ type: 'close', reason: 'cancel' }),
    onError: (error) => dispatch({ type: error.code === 'token_expired' ? 'expired' : 'failed', id, error }),
  }
}
