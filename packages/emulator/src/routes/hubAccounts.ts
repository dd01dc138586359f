import { type Connector, versionOf } from '../connectors/Connector.js'
import { jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import { checkCredentials, splitValues } from '../state/credentials.js'
import { findAccount, findConnector } from '../state/find.js'
import { renewAccount, saveAccount } from '../state/saveAccount.js'
import type { HubCall } from './Call.js'

/** POST /hub/accounts */
export function createHubAccount({ state, session, body }: HubCall): Response {
  const { integrationId, values } = readCredentials(body)
  const connector = findConnector(state, integrationId)
  refuseWrong(connector, values)
  const { id, provider } = saveAccount(state, session, connector, values)
  return jsonAnswer(201, { id, provider })
}

/** GET /hub/accounts/:id: what an edit starts from, the secrets redacted. */
export function getHubAccount({ state, session, id }: HubCall): Response {
  const account = findAccount(state, id, session.create.originOwnerId)
  const connector = findConnector(state, account.integrationId)
  const { secrets, setup } = splitValues(connector, account)
  const { auth } = connector
  return jsonAnswer(200, {
    secureId: account.id,
    provider: account.provider,
    setupInformation: setup,
    secrets: Object.fromEntries(Object.entries(secrets).map(([key, value]) => [key, redacted(value)])),
    version: versionOf(connector),
    authConfigKey: auth.kind === 'legacy' ? auth.authConfigKey : auth.kind,
    environment: (auth.kind === 'legacy' && auth.environment) || 'production',
    integrationId: account.integrationId,
  })
}

/** PATCH /hub/accounts/:id: the hub leaves out the secrets that were not typed again. */
export function updateHubAccount({ state, session, id, body }: HubCall): Response {
  const account = findAccount(state, id, session.create.originOwnerId)
  const { values } = readCredentials(body)
  refuseWrong(findConnector(state, account.integrationId), { ...account.values, ...values })
  renewAccount(state, session, account, values)
  return jsonAnswer(200, { id: account.id, provider: account.provider })
}

/** A refusal by the provider is JSON within the message: the hub shows both of its texts. */
function refuseWrong(connector: Connector, values: Record<string, string>) {
  const problem = checkCredentials(connector, values)
  if (!problem) return
  const refusal = { message: `${connector.name} refused the credentials`, provider_response: problem }
  throw new ApiError(400, JSON.stringify(refusal))
}

/** The mark by which the hub knows a secret it may show as dots and the last characters. */
function redacted(secret: string): string {
  return `__secretvalue:**redacted**${secret.length > 8 ? secret.slice(-3) : ''}`
}

/** The body by which the hub saves an account. Throws 400 when it is something else. */
function readCredentials(body: unknown): { integrationId: unknown; values: Record<string, string> } {
  if (!isRecord(body) || !isRecord(body['credentials'])) {
    throw new ApiError(400, 'The body must have integration_id and credentials')
  }
  const entries = Object.entries(body['credentials']).map(([key, value]) => [key, String(value)] as const)
  return { integrationId: body['integration_id'], values: Object.fromEntries(entries) }
}
