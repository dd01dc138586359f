'use client'

import { toConnectError } from '@connect-hub/session'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useState } from 'react'
import { reportFailure } from '../development/reportFailure.js'
import { ConnectHubMemory } from './ConnectHubMemory.js'

/** Returns the query client that all hooks below one provider share, and keeps it mounted while the component is. */
export function useSharedClient(): QueryClient {
  const memory = useContext(ConnectHubMemory)
  const [client] = useState(() => memory.client(createClient))
  // The client receives events of the page and the network only while it is mounted.
  useEffect(() => {
    client.mount()
    return () => client.unmount()
  }, [client])
  return client
}

/** Hooks share the client, which reports each failure once. */
function createClient(): QueryClient {
  const queryCache = new QueryCache({ onError: (error) => reportFailure(toConnectError(error)) })
  return new QueryClient({ queryCache })
}
