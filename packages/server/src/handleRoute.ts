import { ConnectError } from '@connect-hub/session'
import { deleteAccount, findAccount, listAccounts } from './accounts.js'
import { answerJson } from './answer.js'
import type { ConnectOwner } from './ConnectHandlerOptions.js'
import { createSession } from './createSession.js'
import type { Route } from './matchRoute.js'
import type { RequestScope } from './RequestScope.js'
import { readJson } from './readJson.js'
import type { HandlerSettings } from './readOptions.js'

/** The methods of each route, as the Allow header writes them. */
export const allowedMethods = {
  sessions: 'POST, OPTIONS',
  accounts: 'GET, HEAD, OPTIONS',
  account: 'GET, HEAD, DELETE, OPTIONS',
  unknown: '',
}

/** Answers a request of an admitted origin. `identify` names the owner, once it is known that there is something to do. */
export async function handleRoute(
  settings: HandlerSettings,
  scope: RequestScope,
  route: Route,
  request: Request,
  identify: () => Promise<ConnectOwner>,
): Promise<Response> {
  const allow = allowedMethods[route.name]
  if (route.name === 'unknown') throw new ConnectError('not_found', { message: 'No such address here.' })
  if (!allow.split(', ').includes(request.method)) {
    throw new ConnectError('validation', { status: 405, message: `Use one of ${allow}.` })
  }
  if (request.method === 'OPTIONS') return answerJson(204, undefined, { allow })
  const owner = await identify()
  if (route.name === 'sessions') {
    return answerJson(201, await createSession(settings, scope, owner, await readJson(request)))
  }
  if (route.name === 'accounts') return answerJson(200, await listAccounts(settings, scope, owner.originOwnerId))
  const account = await findAccount(settings, scope, owner.originOwnerId, route.id)
  if (request.method !== 'DELETE') return answerJson(200, account)
  await deleteAccount(settings, scope, account)
  return answerJson(204)
}
