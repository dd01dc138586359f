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

/** Provides its props to every hook and component of the kit below it. Optional: each takes the same props itself. */
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
  // .Provider, because React 18 does not render a context directly.
  return (
    <ConnectHubMemory.Provider value={memory}>
      <ConnectHubContext.Provider value={value}>{children}</ConnectHubContext.Provider>
    </ConnectHubMemory.Provider>
  )
}

/**
 * Merges the provider's config with the given one, and adds the texts in the language of `locale`. Both `onEvent` functions
 * receive each event. `texts` says whether texts are on the screen 'now', or 'later', when their language may not be loaded.
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
  return { ...outer, ...own, messages, onEvent: callBoth(outer.onEvent, own.onEvent) }
}

type OnEvent = ConnectHubConfig['onEvent']

function callBoth(outer: OnEvent, own: OnEvent): OnEvent {
  if (!outer || !own) return outer ?? own
  return (event) => {
    callSafely(() => outer(event))
    own(event)
  }
}
