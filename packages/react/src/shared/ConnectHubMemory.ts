'use client'

import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react'
import type { Locales } from '../messages/createLocales.js'

/** What the hooks below one provider share, so that several lists cause one request. */
export interface Memory {
  /** The one query client, created on first use. */
  client: (make: () => QueryClient) => QueryClient
  /** The loaded languages. */
  locales: (make: () => Locales) => Locales
}

export const ConnectHubMemory = createContext<Memory>({ client: (make) => make(), locales: (make) => make() })

export function createMemory(): Memory {
  return { client: once(), locales: once() }
}

function once<T>(): (make: () => T) => T {
  let made: T | undefined
  return (make) => {
    made ??= make()
    return made
  }
}
