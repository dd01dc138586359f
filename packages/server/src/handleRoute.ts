import type { ConnectError } from '@connect-hub/session'
import { deleteAccount, findAccount, listAccounts } from './accounts.js'
import { answerJson } from './answer.js'
import type { ConnectAllow, ConnectOwner } from './ConnectHandlerOptions.js'
import { createSession } from './createSession.js'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import type { Route } from './matchRoute.js'
import { readJson } from './readJson.js'

/** The methods of each route, as the Allow header writes them. */
export const methods: Record<Route['name'], string> = {
  sessions: 'POST, OPTIONS',
  accounts: 'GET, HEAD, OPTIONS',
  account: 'GET, HEAD, DELETE, OPTIONS',
  unknown: '',
}

/** What the routes work with. */
interface RouteTools {
  upstream: Upstream
  allow: ConnectAllow
  /** Names the owner. Called once it is known that there is something to do. */
  identify: () => Promise<ConnectOwner>
  /** Told of what failed without failing the request. */
  report: (error: ConnectError) => void
}

/** Answers a request of an admitted origin. */
export async function handleRoute(
  request: Request,
  route: Route,
  { upstream, allow, identify, report }: RouteTools,
): Promise<Response> {
  const allowed = methods[route.name]
  if (route.name === 'unknown') fail('not_found', 'No such address.')
  if (!allowed.split(', ').includes(request.method)) {
    fail('validation', `Use ${allowed}.`, { status: 405 })
  }
  if (request.method === 'OPTIONS') return answerJson(204, undefined, { allow: allowed })
  const owner = await identify()
  const { originOwnerId } = owner
  // Without a default: a route that is missing here does not compile.
  switch (route.name) {
    case 'sessions':
      return answerJson(201, await createSession(upstream, owner, allow, await readJson(request)))
    case 'accounts':
      return answerJson(200, await listAccounts(upstream, originOwnerId, report))
    case 'account': {
      const account = await findAccount(upstream, originOwnerId, route.id)
      if (request.method !== 'DELETE') return answerJson(200, account)
      await deleteAccount(upstream, route.id)
      return answerJson(204)
    }
  }
}
