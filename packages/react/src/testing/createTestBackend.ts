import {
  type ConnectAccount,
  ConnectError,
  type ConnectErrorCode,
  type ConnectSessionRequest,
  defaultExpiresIn,
  fromWire,
  type LinkedAccount,
} from '@connect-hub/session'

/** An account that the backend starts with. @default active, linked on 1 January 2024 */
export type TestAccount = Pick<LinkedAccount, 'id' | 'provider'> & Partial<LinkedAccount>

/** What the backend refuses, and with which error. The kit reads it again for every call. */
export interface TestFailures {
  /** The session that opens the hub. */
  session?: TestFailure
  /** The list of accounts. */
  accounts?: TestFailure
  /** One account, which the kit requests after a success: unauthorized, forbidden and not_found then become the outcome (for an edit: edit_not_saved); for any other code `confirmed` is false. */
  account?: TestFailure
  /** Disconnecting an account. */
  disconnect?: TestFailure
}

/** Being offline and aborting a request happen in the browser, so no backend can answer with them. */
export type TestFailure = Exclude<ConnectErrorCode, 'offline' | 'aborted'>

/** An address that never resolves (RFC 2606). */
export const anywhere = 'https://connect.test'

export interface TestBackendHost {
  failures: TestFailures | undefined
  onSession: ((request: ConnectSessionRequest) => void) | undefined
}

/** Creates a host's backend in memory, with the routes of `createConnectHandler`, below any address. */
export function createTestBackend(start: readonly TestAccount[], getHost: () => TestBackendHost) {
  const accounts = new Map(start.map((account) => [account.id, complete(account)]))
  let sessions = 0
  let clock = Math.max(Date.now(), ...[...accounts.values()].map(({ updatedAt }) => updatedAt.getTime()))

  // Each timestamp is later than the last, because the kit recognizes new accounts by their time.
  function now(): Date {
    clock = Math.max(Date.now(), clock + 1)
    return new Date(clock)
  }

  function createSession(body: unknown): Response {
    const request = fromWire<ConnectSessionRequest>(body)
    getHost().onSession?.(request)
    sessions += 1
    return answer(201, {
      token: `test-token-${sessions}`,
      expiresIn: request.expiresIn ?? defaultExpiresIn,
      createdAt: now(),
      authLinkUrl: `${anywhere}/${sessions}`,
      accountId: request.accountId,
    })
  }

  const routes: Route[] = [
    { name: 'session', method: 'POST', path: /\/sessions$/, run: (_, body) => createSession(body) },
    { name: 'accounts', method: 'GET', path: /\/accounts$/, run: () => answer(200, [...accounts.values()]) },
    {
      name: 'account',
      method: 'GET',
      path: /\/accounts\/([^/]+)$/,
      run: (id) => (accounts.has(id) ? answer(200, accounts.get(id)) : refuse('not_found')),
    },
    {
      name: 'disconnect',
      method: 'DELETE',
      path: /\/accounts\/([^/]+)$/,
      run: (id) => (accounts.delete(id) ? answer(204) : refuse('not_found')),
    },
  ]

  return {
    /** Does the vendor's part: the hub linked this account, or saved it. */
    link({ id, provider }: ConnectAccount) {
      const moment = now()
      const known = accounts.get(id) ?? complete({ id, provider, createdAt: moment })
      accounts.set(id, { ...known, provider, status: 'active', statusReasons: [], updatedAt: moment })
    },
    fetch: (async (input, init) => {
      const { pathname } = new URL(typeof input === 'object' && 'url' in input ? input.url : input, anywhere)
      const route = routes.find(({ method, path }) => method === init?.method && path.test(pathname))
      if (!route) return refuse('not_found')
      const failure = getHost().failures?.[route.name]
      if (failure === 'network') throw new TypeError('Failed to fetch')
      if (failure) return refuse(failure)
      const [, id = ''] = route.path.exec(pathname) ?? []
      return route.run(decodeURIComponent(id), typeof init?.body === 'string' ? JSON.parse(init.body) : undefined)
    }) satisfies typeof globalThis.fetch,
  }
}

interface Route {
  name: keyof TestFailures
  method: string
  path: RegExp
  run: (id: string, body: unknown) => Response
}

function complete(account: TestAccount): LinkedAccount {
  const { createdAt = new Date('2024-01-01T09:00:00Z') } = account
  const owner = { originOwnerId: 'test-owner', originOwnerName: 'Test owner' }
  return { status: 'active', ...owner, updatedAt: createdAt, ...account, createdAt }
}

function refuse(code: TestFailure): Response {
  const error = new ConnectError(code, {
    message: `The test's backend refuses with ${code}.`,
    requestId: 'test-request',
  })
  return answer(error.status, error)
}

/** Creates the parts of a Response that the kit reads, because jsdom has no Response. */
function answer(status: number, body?: unknown): Response {
  const text = body === undefined ? '' : JSON.stringify(body)
  return { ok: status < 400, status, headers: new Headers(), text: async () => text } as Response
}
