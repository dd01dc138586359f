'use client'

import type { QueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import { callSafely } from './callSafely.js'

const ConnectHubContext = createContext<ConnectHubConfig>({})

/** What the hooks below one provider share: the accounts, so that several lists are one request. */
export const ConnectHubMemory = createContext<{ accounts?: QueryClient } | undefined>(undefined)

export interface ConnectHubProviderProps extends ConnectHubConfig {
  children?: ReactNode
}

/** Says once what every hook and component of the kit below it needs. Optional: each takes the same props itself. */
export function ConnectHubProvider({ children, ...config }: ConnectHubProviderProps) {
  const [memory] = useState({})
  // .Provider, because React 18 knows no other way.
  return (
    <ConnectHubMemory.Provider value={memory}>
      <ConnectHubContext.Provider value={useConnectHubConfig(config)}>{children}</ConnectHubContext.Provider>
    </ConnectHubMemory.Provider>
  )
}

/** The provider's config with what is given here on top. Events are told to both. */
export function useConnectHubConfig(given: ConnectHubConfig): ConnectHubConfig {
  const outer = useContext(ConnectHubContext)
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ConnectHubConfig
  const listeners = [outer.onEvent, own.onEvent].filter((listener) => listener !== undefined)
  return { ...outer, ...own, onEvent: (event) => listeners.forEach((listener) => callSafely(() => listener(event))) }
}
