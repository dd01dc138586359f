import type { ConnectError, Connector } from '@connect-hub/session'
import { deleteAccount, findAccount, listAccounts } from './accounts.js'
import type { ConnectAllow, ConnectOwner } from './ConnectHandlerOptions.js'
import { narrowConnectors } from './connectors.js'
import { createSession } from './createSession.js'
import type { Upstream } from './createUpstream.js'
import { renameAccount } from './renameAccount.js'

/** The dependencies of the actions. */
export interface ActionTools {
  upstream: Upstream
  allow: ConnectAllow
  /** The vendor's catalog, cached. */
  connectors: () => Promise<Connector[]>
  /** Reports a failure that doesn't fail the action. */
  report: (error: ConnectError) => void
}

/** The actions for an owner, shared by the routes and the functions for the host's own server code. */
export const ownerActions = {
  listAccounts: ({ upstream, report }: ActionTools, { originOwnerId }: ConnectOwner) =>
    listAccounts(upstream, originOwnerId, report),

  getAccount: ({ upstream }: ActionTools, { originOwnerId }: ConnectOwner, id: string) =>
    findAccount(upstream, originOwnerId, id),

  renameAccount: ({ upstream }: ActionTools, { originOwnerId }: ConnectOwner, id: string, change: unknown) =>
    renameAccount(upstream, originOwnerId, id, change),

  deleteAccount: async ({ upstream }: ActionTools, { originOwnerId }: ConnectOwner, id: string) => {
    await findAccount(upstream, originOwnerId, id)
    await deleteAccount(upstream, id)
  },

  createSession: ({ upstream, allow }: ActionTools, owner: ConnectOwner, request: unknown) =>
    createSession(upstream, owner, allow, request),

  listConnectors: async ({ connectors, allow }: ActionTools) => narrowConnectors(await connectors(), allow),
}
