'use client'

import { useEffect, useRef } from 'react'
import type { HubMount, HubMountOptions } from '../adapters/HubAdapter.js'
import type { SealedSession } from '../backend/SealedSession.js'
import type { HubEvent } from '../hub/hubMachine.js'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { useLatest } from '../shared/useLatest.js'
import { whenUsable } from './whenUsable.js'

export interface HubStageProps {
  /** The id of the opening that the hub's callbacks belong to. */
  id: number
  mount: HubMount
  session: SealedSession
  accountId?: string | undefined
  theme: 'light' | 'dark'
  dispatch: (event: HubEvent) => void
  messages: ConnectMessages
}

/** Mounts the hub itself, once per opening. Its callbacks carry the opening's id. */
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
    // An adapter may use its own React root, and React can't unmount one root while it renders another.
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

/** Created outside the element's scope, because the hub's query cache keeps a callback, with its scope, for minutes. */
function callbacksOf(id: number, dispatch: HubStageProps['dispatch']): Callbacks {
  return {
    onBusy: (busy) => dispatch({ type: 'busy', id, busy }),
    onSuccess: (account) => dispatch({ type: 'succeeded', id, account }),
    onClose: () => dispatch({ type: 'close', reason: 'cancel' }),
    onError: (error) => dispatch({ type: error.code === 'token_expired' ? 'expired' : 'failed', id, error }),
  }
}
