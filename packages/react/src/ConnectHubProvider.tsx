'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import { ConnectHubMemory, createMemory } from './ConnectHubMemory.js'
import { callSafely } from './callSafely.js'

const ConnectHubContext = createContext<ConnectHubConfig>({})

export interface ConnectHubProviderProps extends ConnectHubConfig {
  children?: ReactNode
}

/** Says once what every hook and component of the kit below it needs. Optional: each takes the same props itself. */
export function ConnectHubProvider({ children, ...config }: ConnectHubProviderProps) {
  const {
    endpoint,
    requestCase,
    fetchSession,
    headers,
    fetch,
    hub,
    expiryMargin,
    appearance,
    locale,
    messages,
    onEvent,
  } = useConnectHubConfig(config)
  const value = useMemo(
    () => ({
      endpoint,
      requestCase,
      fetchSession,
      headers,
      fetch,
      hub,
      expiryMargin,
      appearance,
      locale,
      messages,
      onEvent,
    }),
    [endpoint, requestCase, fetchSession, headers, fetch, hub, expiryMargin, appearance, locale, messages, onEvent],
  )
  const [memory] = useState(createMemory)
  // .Provider, because React 18 knows no other way.
  return (
    <ConnectHubMemory.Provider value={memory}>
      <ConnectHubContext.Provider value={value}>{children}</ConnectHubContext.Provider>
    </ConnectHubMemory.Provider>
  )
}

/** The provider's config with what is given here on top. Events are told to both. */
export function useConnectHubConfig(given: ConnectHubConfig): ConnectHubConfig {
  const outer = useContext(ConnectHubContext)
  const own: ConnectHubConfig = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { ...outer, ...own, onEvent: tellBoth(outer.onEvent, own.onEvent) }
}

type OnEvent = ConnectHubConfig['onEvent']

function tellBoth(outer: OnEvent, own: OnEvent): OnEvent {
  if (!outer || !own) return outer ?? own
  return (event) => {
    callSafely(() => outer(event))
    own(event)
  }
}
