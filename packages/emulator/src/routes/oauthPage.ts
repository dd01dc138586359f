import type { Connector } from '../connectors/Connector.js'
import { ApiError } from '../http/ApiError.js'
import type { Call } from '../http/Call.js'
import { isRecord } from '../http/isRecord.js'
import { consentPage } from '../pages/consentPage.js'
import { messagePage } from '../pages/messagePage.js'
import type { AttemptRecord } from '../state/AttemptRecord.js'
import { findAttempt } from '../state/findAttempt.js'
import { findConnector } from '../state/findConnector.js'
import { findSession } from '../state/findSession.js'
import type { SessionRecord } from '../state/SessionRecord.js'
import { saveAccount } from '../state/saveAccount.js'

/** GET /connect/oauth2/:id: the popup. */
export function oauthPage(call: Call): Response {
  return withAttempt(call, ({ connector, session }) => consentPage(connector, session.create.originOwnerName))
}

/** POST /connect/oauth2/:id: what the person decided. Goes on to the callback page. */
export function decideOAuth(call: Call): Response {
  return withAttempt(call, ({ connector, session, attempt, redirect, values }) => {
    if (isRecord(call.body) && call.body['decision'] === 'allow') {
      attempt.status = 'authenticated'
      attempt.accountId = saveAccount(call.state, session, connector, values).id
    } else {
      attempt.status = 'error'
      attempt.error = { code: 'access_denied', description: `Access to ${connector.name} was denied.` }
      redirect.searchParams.set('error', 'access_denied')
    }
    return new Response(null, { status: 303, headers: { location: redirect.href, 'referrer-policy': 'no-referrer' } })
  })
}

interface Started {
  connector: Connector
  session: SessionRecord
  attempt: AttemptRecord
  redirect: URL
  /** What the person typed before the popup opened: the hub puts it into the address. */
  values: Record<string, string>
}

/** A person sees this route, so a refusal is a page too. */
function withAttempt({ state, id, url }: Call, answer: (started: Started) => Response): Response {
  try {
    const { token, connection_attempt_id, redirect_uri, ...values } = Object.fromEntries(url.searchParams)
    const session = findSession(state, token)
    const attempt = findAttempt(state, connection_attempt_id ?? '', session)
    const connector = findConnector(state, id)
    const redirect = webAddress(redirect_uri)
    if (attempt.status !== 'pending') throw new ApiError(409, `The connection attempt is ${attempt.status} already`)
    return answer({ connector, session, attempt, redirect, values })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return messagePage(error.status, 'This link does not work any more', `${error.message}. Close it and start again.`)
  }
}

function webAddress(text: string | undefined): URL {
  const url = text && URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new ApiError(400, 'redirect_uri must be an address of the web')
  return url
}
