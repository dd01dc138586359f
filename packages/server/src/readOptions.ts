import type { ConnectAllow, ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import { createRedactor } from './createRedactor.js'
import { need, show } from './need.js'
import { readAllow } from './readAllow.js'
import { readOrigins } from './readOrigins.js'

// Workers may have no process.
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
  /** Removes the key from logged texts. */
  redactKey: (text: string) => string
}

/** Checks the options at startup, before a customer meets the mistake. @throws TypeError that names the fix */
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
    onEvent,
    onError,
  } = options
  const mode = typeof process === 'object' ? process.env.NODE_ENV : undefined
  need(
    apiKey === undefined || typeof apiKey === 'string',
    'apiKey is not a string. Write apiKey: process.env.STACKONE_API_KEY.',
  )
  need(apiKey, 'apiKey is empty. Write apiKey: process.env.STACKONE_API_KEY.')
  need(
    /^[!-~]+$/.test(apiKey),
    'apiKey contains spaces, line breaks or invalid characters. Copy it again, without quotes or spaces around it; the emulator accepts any word, like "emulator".',
  )
  need(!publicKey.test(apiKey), 'apiKey is a public key. Use the secret key.')
  need(typeof authenticate === 'function', 'authenticate is missing. Write a function that returns the owner.')
  for (const [name, hook] of Object.entries({ fetch, onEvent, onError })) {
    const isHook = hook === undefined || typeof hook === 'function'
    need(isHook, `${name} is ${show(hook)}, not a function. Leave it out, or write one.`)
  }
  // A URL with one of these characters may contain a password, so the message doesn't quote it.
  const address = /[@?#]/.test(show(baseUrl)) ? 'one with credentials, a query or a fragment' : show(baseUrl)
  need(typeof baseUrl === 'string', `baseUrl is ${address}, not a string. Write the URL as a string.`)
  need(/[@?#]/.test(baseUrl) || !/\s/.test(baseUrl), `baseUrl is ${address}, which contains a space. Remove the space.`)
  need(
    mode === 'development' || mode === 'test' || !isPrivate(baseUrl),
    'baseUrl is http to a private name, which would send the key unencrypted. Set NODE_ENV=development where this server runs, or use https.',
  )
  need(
    isPrivate(baseUrl) || isSafeBase(baseUrl),
    `baseUrl must be https, or http on localhost: http would send the key unencrypted. Leave it undefined for the real API. It is ${address}.`,
  )
  need(
    typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs < 2 ** 31,
    `timeoutMs is ${show(timeoutMs)}, not a number of milliseconds. Write 10000 for ten seconds.`,
  )
  need(
    Number.isSafeInteger(maxConcurrent) && maxConcurrent > 0,
    'maxConcurrent must be a whole number, 1 or more. Leave it out for 500.',
  )
  return {
    allow: readAllow(allow),
    allowedOrigins: readOrigins(allowedOrigins),
    timeoutMs,
    maxConcurrent,
    fetch,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    authorization: `Basic ${btoa(`${apiKey}:`)}`,
    redactKey: createRedactor(apiKey),
  }
}

// The prefixes of publishable keys, and of variables that bundlers include in a page.
const publicKey = /^(pk|pub|public|publishable|next_public|vite|react_app|expo_public|nuxt_public)[-_]/i

function isSafeBase(address: string): boolean {
  // The URL must have no credentials, query or fragment.
  if (!URL.canParse(address) || /[@?#]/.test(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && /^(.+\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(hostname))
}

// Names that public DNS doesn't resolve: Docker Compose or Kubernetes services, and machines on a local network.
const isPrivate = (address: string) =>
  /^http:\/\/([a-z\d_-]+|[a-z\d_.-]+\.(internal|local))(:\d+)?(\/[^@?#]*)?$/i.test(address) && !isSafeBase(address)
