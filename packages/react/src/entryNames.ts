import { isConnectError as isSessionError, ConnectError as SessionError } from '@connect-hub/session'
import { connectLanguages as languages } from './messages/connectLanguages.js'

// Constants of this file rather than re-exported names: esbuild and Bun load a re-exported name with every page that uses the
// entry, as soon as lazily loaded code uses it too, and with an error all of session.
const KitError = SessionError
type KitError = SessionError
const isKitError = isSessionError
const kitLanguages = languages

export { isKitError as isConnectError, KitError as ConnectError, kitLanguages as connectLanguages }
