import { type ConnectSessionRequest, fromWire } from '@connect-hub/session'

/** Reads the form's initial values from the address: one object, in either spelling. An invalid address yields none. */
export function readRequest(search: string): ConnectSessionRequest {
  try {
    return fromWire<ConnectSessionRequest>(JSON.parse(new URLSearchParams(search).get('request') ?? '{}'))
  } catch {
    return {}
  }
}
