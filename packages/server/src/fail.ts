import { ConnectError, type ConnectErrorCode, type ConnectErrorOptions } from '@connect-hub/session'

/** Throws the ConnectError that the handler sends to the browser. The message is for developers, but users may see it. */
export function fail(code: ConnectErrorCode, message: string, options?: ConnectErrorOptions): never {
  throw new ConnectError(code, { message, ...options })
}
