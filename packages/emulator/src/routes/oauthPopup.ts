import type { Connector } from '../connectors/Connector.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import { escapeHtml, messagePage, page } from '../pages/page.js'
import { findAttempt, findConnector, findSession } from '../state/find.js'
import type { AttemptRecord, SessionRecord } from '../state/records.js'
import { saveAccount } from '../state/saveAccount.js'
import type { Call } from './Call.js'

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

/** GET /embedded/accounts/callback: the end of the popup. The hub learns the outcome by polling, not from here. */
export function callbackPage({ url }: Call): Response {
  const denied = url.searchParams.has('error')
  return page(200, {
    title: denied ? 'Not connected' : 'Connected',
    body: `<h1>${denied ? 'Not connected' : 'Connected'}</h1>\n<p>You can close this window.</p>`,
    script: 'window.close()',
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

/** The page of the other system that asks the person to allow access. Its form comes back to the same address. */
function consentPage(connector: Connector, ownerName: string): Response {
  const name = escapeHtml(connector.name)
  const owner = escapeHtml(ownerName)
  return page(200, {
    title: `Allow access to ${connector.name}`,
    body: `<img src="${escapeHtml(connector.logoUrl)}" alt="">
<h1>Allow access to ${name}?</h1>
<p>${owner} asks to read and update your data in ${name}.</p>
<ul><li>See people, teams and their fields</li><li>Create and update records</li><li>Stay connected until you end it</li></ul>
<form method="post"><button name="decision" value="deny">Deny</button><button name="decision" value="allow" class="primary">Allow</button></form>`,
  })
}
