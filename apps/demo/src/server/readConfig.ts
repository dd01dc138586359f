import { randomBytes } from 'node:crypto'
import { StartError } from './StartError.js'

/** The demo server's configuration, from its environment. */
export interface DemoConfig {
  /** 0 means any free port. @default 4100 */
  port: number
  /** The address to listen on. @default 127.0.0.1, so that nobody else on the network reaches a demo without passwords */
  host: string
  /** The secret that signs the session cookie. @default a new one for each start, so that a restart signs everybody out */
  sessionSecret: string
  upstream: Upstream
  /** The valid webhook secrets, two during a rotation. */
  webhookSecrets: string[]
}

/** The API that the demo uses. */
export type Upstream = { kind: 'emulator' } | { kind: 'api'; apiKey: string; baseUrl: string }

type Environment = Readonly<Record<string, string | undefined>>

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Reads and validates the environment and the arguments. Throws a StartError that says what to change. */
export function readConfig(environment: Environment, args: readonly string[] = []): DemoConfig {
  const read = (name: string) => environment[name]?.trim() || undefined
  const sessionSecret = read('SESSION_SECRET') ?? randomBytes(32).toString('base64url')
  if (sessionSecret.length < 32) {
    throw new StartError('SESSION_SECRET is too short to sign a cookie. Use at least 32 random characters.')
  }
  return {
    port: readPort(read('PORT') ?? '4100'),
    host: read('DEMO_HOST') ?? '127.0.0.1',
    sessionSecret,
    upstream: readUpstream(read, args),
    webhookSecrets: (read('STACKONE_WEBHOOK_SECRETS') ?? '').split(/[\s,]+/).filter(Boolean),
  }
}

function readPort(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new StartError(`PORT is "${value}". Use a whole number from 0 to 65535, for example PORT=4200.`)
}

function readUpstream(read: (name: string) => string | undefined, args: readonly string[]): Upstream {
  const apiKey = read('STACKONE_API_KEY')
  const emulator = args.includes('--no-emulator') ? 'off' : read('DEMO_EMULATOR')?.toLowerCase()
  if (emulator !== undefined && emulator !== 'on' && emulator !== 'off') {
    throw new StartError(`DEMO_EMULATOR is "${emulator}". Use on or off.`)
  }
  const baseUrl = readBaseUrl(read('STACKONE_BASE_URL'))
  if (emulator === 'on') return { kind: 'emulator' }
  if (apiKey) return { kind: 'api', apiKey, baseUrl: baseUrl ?? 'https://api.stackone.com' }
  // An emulator elsewhere on this machine accepts any key.
  if (baseUrl && loopback.has(new URL(baseUrl).hostname)) return { kind: 'api', apiKey: 'emulator', baseUrl }
  if (emulator === undefined && !baseUrl) return { kind: 'emulator' }
  throw new StartError(
    [
      'The demo has neither an API key nor the emulator, so it has no API to call.',
      'Set STACKONE_API_KEY (here or in .env) for the real API, or leave out DEMO_EMULATOR=off, --no-emulator and STACKONE_BASE_URL to run on the emulator.',
    ].join('\n'),
  )
}

function readBaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '')
  throw new StartError(
    `STACKONE_BASE_URL is "${value}", which isn't an http address. Example: STACKONE_BASE_URL=https://api.stackone.com`,
  )
}
