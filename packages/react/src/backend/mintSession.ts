import {
  ConnectError,
  type ConnectSessionRequest,
  defaultExpiresIn,
  fromWire,
  isConnectError,
  toWire,
} from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { sessionUrl } from './endpoints.js'
import type { HubSession } from './HubSession.js'
import { requestJson } from './requestJson.js'

/** Requests a session from the host's backend. Rejects with a ConnectError. */
export async function mintSession(
  config: ConnectHubConfig,
  request: ConnectSessionRequest,
  signal: AbortSignal,
): Promise<HubSession> {
  const effective = dropIneffective(request)
  const answer = config.fetchSession
    ? await callHost(config.fetchSession, effective, signal)
    : await requestJson(config, {
        about: 'session',
        method: 'POST',
        url: sessionUrl(config),
        body: config.requestCase === 'snake' ? toWire(effective) : effective,
        signal,
      })
  return readSession(answer, request.expiresIn ?? defaultExpiresIn, config.expiryMargin)
}

/** Drops `multiple` for an existing account, where the vendor ignores it. */
function dropIneffective(request: ConnectSessionRequest): ConnectSessionRequest {
  const { multiple: _, ...others } = request
  return request.accountId === undefined ? request : others
}

async function callHost(
  fetchSession: NonNullable<ConnectHubConfig['fetchSession']>,
  request: ConnectSessionRequest,
  signal: AbortSignal,
) {
  try {
    return await fetchSession({ request, signal })
  } catch (cause) {
    if (isConnectError(cause)) throw cause
    throw new ConnectError(signal.aborted ? 'aborted' : 'token_fetch_failed', {
      message: 'fetchSession failed.',
      cause,
    })
  }
}

const invalid = (message: string, cause?: unknown) => new ConnectError('token_invalid_response', { message, cause })

/** Reads either spelling of the answer: that of the kit's own handler, the vendor's, or just `{ token }`. */
function readSession(answer: unknown, requestedLife: number, margin = 30): HubSession {
  let session: Partial<HubSession> & { expiresIn?: number }
  try {
    session = fromWire<Partial<HubSession>>(answer)
  } catch (cause) {
    throw invalid("The backend's answer is not a session.", cause)
  }
  const { token, authLinkUrl, accountId, createdAt, expiresIn } = session
  if (!token) throw invalid('The backend answered without a token.')
  const life = expiresIn ?? requestedLife
  const expiresAt = new Date(Date.now() + (life - Math.min(margin, life / 10)) * 1000)
  return { token, authLinkUrl, accountId, createdAt, expiresAt }
}
