import type { LinkedAccount } from '@connect-hub/session'
import type { OwnerCalls, OwnerSession } from './ConnectHandler.js'
import type { ConnectHandlerRequest } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions, ConnectOwner } from './ConnectHandlerOptions.js'
import { identify } from './identify.js'
import { isReportable, type Observer, observe, toFailure } from './observe.js'
import { type ActionTools, ownerActions } from './ownerActions.js'
import type { HandlerSettings } from './readOptions.js'

/** Runs work with the vendor within the time limit of one request. */
export type Run = <T>(signal: AbortSignal, observer: Observer, work: (tools: ActionTools) => Promise<T>) => Promise<T>

/** Creates the functions that the host's own server code calls. */
export function createOwnerCalls<Context>(
  options: ConnectHandlerOptions<Context>,
  settings: HandlerSettings,
  run: Run,
): OwnerCalls {
  async function call<T>(
    method: string,
    route: ConnectHandlerRequest['route'],
    given: ConnectOwner,
    work: (tools: ActionTools, owner: ConnectOwner) => Promise<T>,
  ): Promise<T> {
    const about: ConnectHandlerRequest = { requestId: crypto.randomUUID(), method, route }
    const observer = observe(options, settings, about)
    try {
      const owner = await identify(() => given)
      about.originOwnerId = owner.originOwnerId
      return await run(new AbortController().signal, observer, (tools) => work(tools, owner))
    } catch (cause) {
      const error = toFailure(cause)
      throw isReportable(error) ? observer.report(error) : error
    }
  }

  // The results need casts, because fields that the vendor leaves out are missing, as in the answers of the routes.
  const { listAccounts, getAccount, renameAccount, deleteAccount, createSession, listConnectors } = ownerActions
  return {
    listAccounts: (owner) => call('GET', 'accounts', owner, listAccounts) as Promise<LinkedAccount[]>,
    getAccount: (owner, id) =>
      call('GET', 'account', owner, (tools, checked) => getAccount(tools, checked, id)) as Promise<LinkedAccount>,
    renameAccount: (owner, id, label) =>
      call('PATCH', 'account', owner, (tools, checked) =>
        renameAccount(tools, checked, id, { label }),
      ) as Promise<LinkedAccount>,
    deleteAccount: (owner, id) =>
      call('DELETE', 'account', owner, (tools, checked) => deleteAccount(tools, checked, id)),
    createSession: (owner, request = {}) =>
      call('POST', 'sessions', owner, (tools, checked) =>
        createSession(tools, checked, request),
      ) as Promise<OwnerSession>,
    listConnectors: (owner) => call('GET', 'connectors', owner, listConnectors),
  }
}
