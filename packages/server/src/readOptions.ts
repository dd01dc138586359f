import { fromWire } from '@connect-hub/session'
import type { ConnectAllow, ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import { createRedactor } from './createRedactor.js'

// Workers may have none.
declare const process: { env: { NODE_ENV?: string } } | undefined

/** Checked options with their defaults. */
export interface HandlerSettings {
  allow: ConnectAllow
  allowedOrigins: readonly string[]
  timeoutMs: number
  maxConcurrent: number
  fetch: NonNullable<ConnectHandlerOptions['fetch']>
  baseUrl: string
  /** The value of the Authorization header. */
  authorization: string
  /** Takes the key out of what is logged. */
  redactKey: (text: string) => string
}

/** Throws a TypeError that names what to write, so that a wrong set-up is seen at the start and not by a customer. */
export function readOptions<Context>(options: ConnectHandlerOptions<Context>): HandlerSettings {
  const {
    apiKey,
    authenticate,
    baseUrl = 'https://api.stackone.com',
    allow = {},
    allowedOrigins = [],
    timeoutMs = 10_000,
    maxConcurrent = 500,
    fetch = (url, init) => globalThis.fetch(url, init),
  } = options
  const mode = typeof process === 'object' ? process.env.NODE_ENV : undefined
  need(apiKey, 'apiKey is empty. Write apiKey: process.env.STACKONE_API_KEY.')
  need(
    /^[!-~]+$/.test(apiKey),
    'apiKey has spaces, line breaks or letters that no key has. Copy it again, without quotes or spaces around it; the emulator takes any word, like "emulator".',
  )
  need(!publicKey.test(apiKey), 'apiKey is a public key. Use the secret one.')
  need(typeof authenticate === 'function', 'authenticate is missing. Write a function that names the owner.')
  need(
    mode === 'development' || mode === 'test' || !isPrivate(baseUrl),
    'baseUrl is http to a private name, over which the key travels unencrypted. Set NODE_ENV=development where this server runs, or use https.',
  )
  need(
    isPrivate(baseUrl) || isSafeBase(baseUrl),
    'baseUrl must be https, or http on localhost: the key would travel unencrypted. Leave it undefined for the real API.',
  )
  need(timeoutMs > 0 && timeoutMs < 2 ** 31, 'timeoutMs must be a number of milliseconds.')
  need(
    Number.isSafeInteger(maxConcurrent) && maxConcurrent > 0,
    'maxConcurrent must be a whole number, 1 or more. Leave it out for 500.',
  )
  need(allowedOrigins.every(isOrigin), 'allowedOrigins must be origins like "https://app.example.com".')
  for (const [name, value] of Object.entries(allow)) {
    // Could mean nothing or all.
    need(name === 'metadata' || value?.length !== 0, `allow.${name} is empty. Leave it out to allow all.`)
  }
  need(allow.expiresIn === undefined || allow.expiresIn > 0, 'allow.expiresIn must be a number of seconds.')
  return {
    // Spelt as a request is read: enum keys become wire values.
    allow: {
      ...allow,
      ...fromWire<ConnectAllow>({ categories: allow.categories }),
      types: allow.types?.map((type) => fromWire({ type }).type ?? type),
    },
    allowedOrigins,
    timeoutMs,
    maxConcurrent,
    fetch,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    authorization: `Basic ${btoa(`${apiKey}:`)}`,
    redactKey: createRedactor(apiKey),
  }
}

// Prefixes of publishable keys, and of variables that bundlers write into a page.
const publicKey = /^(pk|pub|public|publishable|next_public|vite|react_app|expo_public|nuxt_public)[-_]/i

function need(holds: unknown, message: string): asserts holds {
  if (!holds) throw new TypeError(`createConnectHandler: ${message}`)
}

function isSafeBase(address: string): boolean {
  // No credentials, query or fragment.
  if (!URL.canParse(address) || /[@?#]/.test(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && /^(.+\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(hostname))
}

// Names that no public DNS knows: services of Docker Compose or Kubernetes, and machines of a local network.
const isPrivate = (address: string) =>
  /^http:\/\/([a-z\d_-]+|[a-z\d_.-]+\.(internal|local))(:\d+)?(\/[^@?#]*)?$/i.test(address) && !isSafeBase(address)

const isOrigin = (origin: string) => URL.canParse(origin) && new URL(origin).origin === origin
