import { ConnectError, type ConnectErrorIssue, type ConnectSessionRequest, fromWire } from '@connect-hub/session'

/**
 * What a browser asks for, from JSON in either spelling. The rules are those of connectSessionRequestSchema in
 * "@connect-hub/session/schema", written out so that the server needs no zod; a test compares both.
 * @throws ConnectError `validation`
 */
export function readSessionRequest(json: unknown): ConnectSessionRequest {
  const fields = fromWire(json)
  const {
    accountId,
    categories,
    expiresIn,
    integrationId,
    label,
    metadata,
    multiple,
    provider,
    providerVersion,
    type,
  } = fields
  const owner = Object.keys(Object(json)).filter((name) => /^origin_?(owner_?(id|name)|username)$/i.test(name))
  const issues: ConnectErrorIssue[] = owner.map((path) => ({ path, message: 'is set by the server' }))
  const need = (holds: unknown, path: string, message: string) => holds || issues.push({ path, message })
  need(!providerVersion || provider, 'providerVersion', 'needs provider')
  need(
    !integrationId || !(provider || providerVersion),
    'integrationId',
    'cannot be combined with provider or providerVersion',
  )
  need(
    expiresIn === undefined || (Number.isSafeInteger(expiresIn) && expiresIn > 0),
    'expiresIn',
    'must be a positive whole number of seconds',
  )
  refuse(issues)
  return { accountId, categories, expiresIn, integrationId, label, metadata, multiple, provider, providerVersion, type }
}

/** Throws the issues, if there are any. */
export function refuse(issues: readonly ConnectErrorIssue[]): void {
  if (issues.length === 0) return
  const message = issues.map(({ path, message }) => `${path} ${message}`).join('; ')
  throw new ConnectError('validation', { message, issues })
}
