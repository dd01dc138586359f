'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { ConnectHubConfig } from '../../ConnectHubConfig.js'
import { useLatest } from '../../useLatest.js'
import { askedAs } from './accountsQuery.js'
import { identityOf, readHeaders } from './identityOf.js'

/**
 * Notices that the host's headers now stand for another person, before the next paint where they are no promise. Gives the
 * identity that was left, whose accounts must not be shown any more, and calls back to ask for the others.
 */
export function useSignedInChange(client: QueryClient, config: ConnectHubConfig, onChange: () => void) {
  const [left, setLeft] = useState<string>()
  const latest = useLatest(onChange)
  const { endpoint, headers } = config
  const endpointKey = JSON.stringify(endpoint)

  useBeforePaint(() => {
    let isCurrent = true
    const compare = (now: HeadersInit | undefined) => {
      const before = client.getQueryData<string>(askedAs(endpoint))
      if (!isCurrent || before === undefined || before === identityOf(now)) return
      setLeft(before)
      latest.current()
    }
    // A host's function that fails says so when the accounts are asked for.
    try {
      const now = readHeaders({ headers })
      if (now instanceof Promise) now.then(compare, () => undefined)
      else compare(now)
    } catch {}
    return () => {
      isCurrent = false
    }
    // An endpoint written as an object is another one in each render.
  }, [client, endpointKey, headers, latest])
  return left
}

/** React 18 warns of a layout effect on a server. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
