'use client'

import type { ConnectSessionRequest } from '@connect-hub/session'
import { useEffect, useMemo, useState } from 'react'
import type { HubAdapter } from '../adapters/HubAdapter.js'
import { ConnectHubProvider, type ConnectHubProviderProps } from '../ConnectHubProvider.js'
// The launcher loads its runtime on intent. Loaded with the test file, no test waits for it.
import '../hub/createHubRuntime.js'
import { useLatest } from '../shared/useLatest.js'
import { anywhere, createTestBackend, type TestAccount, type TestFailures } from './createTestBackend.js'
import { fakeHub } from './fakeHub.js'
import { outsideAct } from './outsideAct.js'

type Backend = 'endpoint' | 'fetch' | 'fetchSession' | 'headers' | 'requestCase'

export interface ConnectHubTestProviderProps extends Omit<ConnectHubProviderProps, Backend> {
  /** Drive it from the test. @default a fakeHub of its own, for its two buttons */
  hub?: HubAdapter
  /** The accounts that are linked from the start. What the hub connects and the page disconnects changes the list. */
  accounts?: readonly TestAccount[]
  /** What the backend refuses. Render again without it, and "Try again" works. @example { session: 'token_fetch_failed' } */
  failures?: TestFailures
  /** Told what each session was asked for. */
  onSession?: (request: ConnectSessionRequest) => void
}

/** The hub is torn down in one microtask and leaves the page in the next. */
const twoTicks = () => Promise.resolve().then(() => undefined)

/** ConnectHubProvider with a backend inside, for tests of what stands below it. Nothing leaves the process. */
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
  const connectedHub = useMemo(() => tellOfSuccess(shownHub, backend.link), [shownHub, backend])

  // A hub that is open when the test ends goes a microtask after its button, and so after the act() of the clean-up.
  useEffect(() => () => queueMicrotask(() => void outsideAct(twoTicks)), [])

  return (
    <ConnectHubProvider {...config} endpoint={anywhere} fetch={backend.fetch} hub={connectedHub}>
      {children}
    </ConnectHubProvider>
  )
}

/** The hub talks to the vendor behind the launcher's back: what it connects is in the backend before the launcher hears of it. */
function tellOfSuccess(hub: HubAdapter, link: ReturnType<typeof createTestBackend>['link']): HubAdapter {
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
