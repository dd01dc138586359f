import { fromWire } from '@connect-hub/session'
import type { ConnectAllow, ConnectHandlerOptions } from './ConnectHandlerOptions.js'

/** Checked options with their defaults. */
export type HandlerSettings = Required<
  Pick<ConnectHandlerOptions, 'allow' | 'allowedOrigins' | 'fetch' | 'timeoutMs'>
> &
  Pick<ConnectHandlerOptions, 'onEvent' | 'onError'> & {
    baseUrl: string
    /** The value of the Authorization header. */
    authorization: string
    /** What must be in no log. */
    secrets: readonly string[]
  }

/** Throws a TypeError that names what to write, so that a wrong set-up is seen at the start and not by a customer. */
export function readOptions<Context>(options: ConnectHandlerOptions<Context>): HandlerSettings {
  const {
    apiKey,
    authenticate,
    baseUrl = 'https://api.stackone.com',
    allowedOrigins = [],
    timeoutMs = 10_000,
  } = options
  need(apiKey, 'apiKey is empty. Write apiKey: process.env.STACKONE_API_KEY, and set it.')
  need(/^[!-~]+$/.test(apiKey), 'apiKey has spaces, line breaks or other characters that no key has.')
  need(!publicKey.test(apiKey), 'apiKey looks like a public key. Use the secret StackOne API key.')
  need(
    typeof authenticate === 'function',
    'authenticate is missing. Write a function that names the owner of a request.',
  )
  need(isSafeBase(baseUrl), 'baseUrl must be https (http on localhost only), without credentials and query.')
  need(timeoutMs > 0 && timeoutMs < 2 ** 31, 'timeoutMs must be a positive number of milliseconds.')
  need(
    allowedOrigins.every(isOrigin),
    'allowedOrigins must be origins like "https://app.example.com"; "*" would let any site in.',
  )
  const credential = btoa(`${apiKey}:`)
  return {
    allow: readAllow(options.allow ?? {}),
    allowedOrigins,
    timeoutMs,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    onEvent: options.onEvent,
    onError: options.onError,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    authorization: `Basic ${credential}`,
    secrets: [apiKey, credential],
  }
}

// Prefixes of publishable keys, and of variables that bundlers write into a page.
const publicKey = /^(pk|pub|public|publishable|next_public|vite|react_app|expo_public|nuxt_public)[-_]/i

function need(holds: unknown, message: string): asserts holds {
  if (!holds) throw new TypeError(`createConnectHandler: ${message}`)
}

function isSafeBase(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(address)
  const local = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && local)) && !(username + password + search + hash)
}

const isOrigin = (origin: string) => URL.canParse(origin) && new URL(origin).origin === origin

// An empty list could mean nothing or all, and an unknown name would silently narrow nothing: neither is let through.
function readAllow(allow: ConnectAllow): ConnectAllow {
  for (const [name, value] of Object.entries(allow)) {
    need(/^(categories|providers|types|expiresIn|metadata)$/.test(name), `allow.${name} is not known.`)
    const filled = Array.isArray(value) ? value.length > 0 || name === 'metadata' : Number.isInteger(value) && value > 0
    need(value === undefined || filled, `allow.${name} is empty. Leave it out to allow all.`)
  }
  const { categories, types } = allow
  return {
    ...allow,
    ...(categories && { categories: fromWire({ categories }).categories }),
    ...(types && { types: types.map((type) => fromWire({ type }).type ?? type) }),
  }
}
