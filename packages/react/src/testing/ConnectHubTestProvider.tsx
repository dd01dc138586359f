'use client'

import type { ConnectSessionRequest } from '@connect-hub/session'
import { useEffect, useMemo, useState } from 'react'
import type { HubAdapter } from '../adapters/HubAdapter.js'
import { ConnectHubProvider, type ConnectHubProviderProps } from '../ConnectHubProvider.js'
// The launcher loads its runtime on intent. Importing it here means that no test waits for it.
import '../hub/createHubRuntime.js'
import { useLatest } from '../shared/useLatest.js'
import { anywhere, createTestBackend, type TestAccount, type TestFailures } from './createTestBackend.js'
import { fakeHub } from './fakeHub.js'
import { outsideAct } from './outsideAct.js'

type Backend = 'endpoint' | 'fetch' | 'fetchSession' | 'headers' | 'requestCase'

export interface ConnectHubTestProviderProps extends Omit<ConnectHubProviderProps, Backend> {
  /** The hub that the test drives. @default a fakeHub of its own, for its two buttons */
  hub?: HubAdapter
  /** The initial linked accounts. Connecting in the hub and disconnecting on the page change the list. */
  accounts?: readonly TestAccount[]
  /** What the backend refuses. Render again without it, and "Try again" works. @example { session: 'token_fetch_failed' } */
  failures?: TestFailures
  /** Called with each session request. */
  onSession?: (request: ConnectSessionRequest) => void
}

/** How many microtasks a closing hub takes: one for its teardown, and one to leave the page. */
const twoTicks = () => Promise.resolve().then(() => undefined)

/** Provides a ConnectHubProvider with a backend inside, for tests of the components below it. Sends nothing over the network. */
export function ConnectHubTestProvider({
  hub,
  accounts,
  failures,
  onSession,
  children,
  ...config
}: ConnectHubTestProviderProps) {
  const latest = useLatest({ failures, onSession })
  const [backend] = useState(() => createTestBackend(accounts ?? [], () => latest.current))
  const [ownHub] = useState(() => fakeHub())
  const shownHub = hub ?? ownHub
  const connectedHub = useMemo(() => linkOnSuccess(shownHub, backend.link), [shownHub, backend])

  // A hub that is open when the test ends unmounts a microtask after its button, and so after the act() of the clean-up.
  useEffect(() => () => queueMicrotask(() => void outsideAct(twoTicks)), [])

  return (
    <ConnectHubProvider {...config} endpoint={anywhere} fetch={backend.fetch} hub={connectedHub}>
      {children}
    </ConnectHubProvider>
  )
}

/** The hub calls the vendor directly, so its account is in the backend before the launcher is notified. */
function linkOnSuccess(hub: HubAdapter, link: ReturnType<typeof createTestBackend>['link']): HubAdapter {
  const { name, origin, silent } = hub
  return {
    name,
    ...(origin && { origin }),
    ...(silent && { silent }),
    async load() {
      const mount = await hub.load()
      return (target, options) =>
        mount(target, {
          ...options,
          onSuccess(account) {
            link(account)
            options.onSuccess(account)
          },
        })
    },
  }
}
