import { type ConnectError, connectErrors } from '@connect-hub/session'
import type { ConnectMessages } from './ConnectMessages.js'

/**
 * What a person is told of an error: the words of whoever made it, where they are words of its own, as your backend's may
 * be; else the text for its code, in the person's language.
 */
export function explainError(error: ConnectError, texts: Partial<ConnectMessages['errors']> = {}): string {
  const { code, userMessage } = error
  // A newer copy of the kit may know more codes.
  const known: { userMessage: string } | undefined = connectErrors[code]
  return userMessage === known?.userMessage ? (texts[code] ?? userMessage) : userMessage
}
