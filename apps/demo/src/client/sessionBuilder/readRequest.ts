import { type ConnectSessionRequest, fromWire } from '@connect-hub/session'

/** What the address asks the form to begin with: one object, in either spelling. Nonsense begins with nothing. */
export function readRequest(search: string): ConnectSessionRequest {
  try {
    return fromWire<ConnectSessionRequest>(JSON.parse(new URLSearchParams(search).get('request') ?? '{}'))
  } catch {
    return {}
  }
}
