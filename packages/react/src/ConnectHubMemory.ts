'use client'

import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react'

/** What the hooks below one provider share, so that several lists of accounts are one request. */
export interface Memory {
  /** The one query client for accounts, made by whoever needs it first. */
  accounts: (make: () => QueryClient) => QueryClient
}

export const ConnectHubMemory = createContext<Memory>({ accounts: (make) => make() })

export function createMemory(): Memory {
  let client: QueryClient | undefined
  return {
    accounts(make) {
      client ??= make()
      return client
    },
  }
}
