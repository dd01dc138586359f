import { ConnectError, type ConnectErrorCode, type ConnectErrorOptions } from '@connect-hub/session'

/** Throws what the browser is answered with. The message is for the developer, and may be seen in a browser. */
export function fail(code: ConnectErrorCode, message: string, options?: ConnectErrorOptions): never {
  throw new ConnectError(code, { message, ...options })
}
