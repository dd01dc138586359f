'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import { createLocales } from './messages/createLocales.js'
import { mergeMessages } from './messages/mergeMessages.js'
import { useMessages } from './messages/useMessages.js'
import { ConnectHubMemory, createMemory } from './shared/ConnectHubMemory.js'
import { callSafely } from './shared/callSafely.js'

const ConnectHubContext = createContext<ConnectHubConfig>({})

export interface ConnectHubProviderProps extends ConnectHubConfig {
  /** The part of your app that uses the kit. */
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
  } = useMergedConfig(config)
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

/**
 * The provider's config with what is given here on top, and the texts in the language of `locale`. Events are told to both.
 * `texts` says whether texts are on the screen 'now', or 'later': their language is not loaded yet then.
 */
export function useConnectHubConfig(given: ConnectHubConfig, texts: 'now' | 'later' = 'now'): ConnectHubConfig {
  const config = useMergedConfig(given)
  const memory = useContext(ConnectHubMemory)
  const [locales] = useState(() => memory.locales(createLocales))
  const messages = useMessages(locales, config, texts)
  return { ...config, messages }
}

function useMergedConfig(given: ConnectHubConfig): ConnectHubConfig {
  const outer = useContext(ConnectHubContext)
  const own: ConnectHubConfig = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const messages = useMemo(() => mergeMessages(outer.messages, own.messages), [outer.messages, own.messages])
  return { ...outer, ...own, messages, onEvent: tellBoth(outer.onEvent, own.onEvent) }
}

type OnEvent = ConnectHubConfig['onEvent']

function tellBoth(outer: OnEvent, own: OnEvent): OnEvent {
  if (!outer || !own) return outer ?? own
  return (event) => {
    callSafely(() => outer(event))
    own(event)
  }
}
