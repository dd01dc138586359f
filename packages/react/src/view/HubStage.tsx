'use client'

import { useEffect, useRef } from 'react'
import type { HubSession } from '../client/HubSession.js'
import type { HubMount } from '../hub/HubAdapter.js'
import type { HubEvent } from '../hub/hubMachine.js'

export interface HubStageProps {
  /** The opening that the hub's callbacks speak for. */
  id: number
  mount: HubMount
  session: HubSession
  accountId?: string | undefined
  theme: 'light' | 'dark'
  dispatch: (event: HubEvent) => void
  /** The person began to enter something. */
  onTouched?: (() => void) | undefined
}

/** The place of the hub itself. It is mounted once for an opening, and its callbacks carry the opening's id. */
export function HubStage({ id, mount, session, accountId, theme, dispatch, onTouched }: HubStageProps) {
  const stage = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const target = document.createElement('div')
    target.className = 'connect-hub-target'
    stage.current?.append(target)
    const { token, authLinkUrl } = session
    const unmount = mount(target, {
      token,
      authLinkUrl,
      accountId: accountId ?? session.accountId,
      theme,
      onReady: () => dispatch({ type: 'visible', id }),
      onSuccess: (account) => dispatch({ type: 'succeeded', id, account }),
      onClose: () => dispatch({ type: 'close', reason: 'cancel' }),
      onError: (error) => dispatch({ type: 'failed', id, error }),
    })
    // An adapter may hold a React root of its own, and React refuses to end one root while it renders another.
    return () =>
      queueMicrotask(() => {
        unmount()
        target.remove()
      })
  }, [id, mount, session, accountId, theme, dispatch])

  return <div ref={stage} className="connect-hub-stage" onInput={onTouched} />
}
