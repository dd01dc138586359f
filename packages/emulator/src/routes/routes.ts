import { deleteAccount, getAccount, listAccounts, updateAccount } from './accounts.js'
import type { Call, HubCall } from './Call.js'
import { cancelAttempt, createAttempt, getAttempt } from './connectionAttempts.js'
import { getAccountMeta, getConnectorMeta, listConnectorMeta } from './connectorMeta.js'
import { connectScript } from './connectScript.js'
import type { EmulatorRoute } from './EmulatorRoute.js'
import { createHubAccount, getHubAccount, updateHubAccount } from './hubAccounts.js'
import { hubConnector, hubConnectors, hubSettings } from './hubConnectors.js'
import { connectByLink, linkPage } from './linkPage.js'
import { callbackPage, decideOAuth, oauthPage } from './oauthPopup.js'
import { authenticateSession, createSession } from './sessions.js'

/** Who may call a route: a server with the API key, the hub with a session token from any page, or a person. */
export type Route =
  | { access: 'key' | 'page'; handle: (call: Call) => Response }
  | { access: 'token'; handle: (call: HubCall) => Response }

/** Every route of the vendor that the emulator stands in for. */
export const routes: Record<EmulatorRoute, Route> = {
  'POST /connect_sessions': { access: 'key', handle: createSession },
  'POST /connect_sessions/authenticate': { access: 'key', handle: authenticateSession },
  'GET /accounts': { access: 'key', handle: listAccounts },
  'GET /accounts/:id': { access: 'key', handle: getAccount },
  'PATCH /accounts/:id': { access: 'key', handle: updateAccount },
  'DELETE /accounts/:id': { access: 'key', handle: deleteAccount },
  'GET /accounts/:id/meta': { access: 'key', handle: getAccountMeta },
  'GET /connectors/meta': { access: 'key', handle: listConnectorMeta },
  'GET /connectors/meta/:id': { access: 'key', handle: getConnectorMeta },
  'GET /hub/settings': { access: 'token', handle: hubSettings },
  'GET /hub/connectors': { access: 'token', handle: hubConnectors },
  'GET /hub/connectors/:id': { access: 'token', handle: hubConnector },
  'POST /hub/accounts': { access: 'token', handle: createHubAccount },
  'GET /hub/accounts/:id': { access: 'token', handle: getHubAccount },
  'PATCH /hub/accounts/:id': { access: 'token', handle: updateHubAccount },
  'POST /hub/connection_attempts': { access: 'token', handle: createAttempt },
  'GET /hub/connection_attempts/:id': { access: 'token', handle: getAttempt },
  'DELETE /hub/connection_attempts/:id': { access: 'token', handle: cancelAttempt },
  'GET /connect/oauth2/:id': { access: 'page', handle: oauthPage },
  'POST /connect/oauth2/:id': { access: 'page', handle: decideOAuth },
  'GET /embedded/accounts/callback': { access: 'page', handle: callbackPage },
  'GET /embedded/accounts/connect': { access: 'page', handle: linkPage },
  'POST /embedded/accounts/connect': { access: 'page', handle: connectByLink },
  'GET /stackone/connect.js': { access: 'page', handle: connectScript },
}
