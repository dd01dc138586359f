import { type Answer, answerJson, answerTagged } from './answer.js'
import type { ConnectCall } from './ConnectCall.js'
import type { ConnectOwner } from './ConnectHandlerOptions.js'
import { fail } from './fail.js'
import type { Route } from './matchRoute.js'
import { type ActionTools, ownerActions } from './ownerActions.js'
import { readJson } from './readJson.js'

/** The methods of each route, in the format of the Allow header. */
export const methods: Record<Route['name'], string> = {
  sessions: 'POST, OPTIONS',
  accounts: 'GET, HEAD, OPTIONS',
  account: 'GET, HEAD, PATCH, DELETE, OPTIONS',
  connectors: 'GET, HEAD, OPTIONS',
  unknown: '',
}

/** Answers a request from an allowed origin. Calls `identify` for the owner once the route and method are valid. */
export async function handleRoute(
  call: ConnectCall,
  route: Route,
  tools: ActionTools,
  identify: () => Promise<ConnectOwner>,
): Promise<Answer> {
  const { request } = call
  const allowed = methods[route.name]
  if (route.name === 'unknown') fail('not_found', 'Route not found.')
  if (!allowed.split(', ').includes(request.method)) {
    fail('validation', `Use ${allowed}.`, { status: 405 })
  }
  if (request.method === 'OPTIONS') return answerJson(204, undefined, { allow: allowed })
  const owner = await identify()
  // Has no default case, so a missing route fails to compile.
  switch (route.name) {
    case 'sessions':
      return answerJson(201, await ownerActions.createSession(tools, owner, await readJson(call)))
    case 'accounts':
      return answerJson(200, await ownerActions.listAccounts(tools, owner))
    case 'account':
      return answerAccount(call, route.id, tools, owner)
    case 'connectors':
      return answerTagged(request, await ownerActions.listConnectors(tools))
  }
}

async function answerAccount(call: ConnectCall, id: string, tools: ActionTools, owner: ConnectOwner): Promise<Answer> {
  const { method } = call.request
  if (method === 'PATCH')
    return answerJson(200, await ownerActions.renameAccount(tools, owner, id, await readJson(call)))
  if (method !== 'DELETE') return answerJson(200, await ownerActions.getAccount(tools, owner, id))
  await ownerActions.deleteAccount(tools, owner, id)
  return answerJson(204)
}
