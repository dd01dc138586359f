import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { LogEntry } from './control/requestLog.js'
import { type StartedEmulator, startEmulator } from './node.js'
import type { WebhookOptions } from './webhooks/WebhookOptions.js'

const help = `connect-hub-emulator [options]

  --port 4010          where to listen; 0 takes a free port
  --host 127.0.0.1     which address to listen on
  --base-path /        answer below this path
  --seed text          the same ids and tokens each time
  --latency 0          milliseconds every answer waits
  --rate-limit 1000    calls a minute for a key, then 429
  --api-key key        the only key to accept; may be repeated
  --webhooks-url url   where to send the events of accounts
  --webhooks-secret s  what signs them; may be repeated once, for a secret that replaces another
  --quiet              no line for each request
  --help               this text`

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'base-path': { type: 'string', default: '/' },
  seed: { type: 'string' },
  latency: { type: 'string', default: '0' },
  'rate-limit': { type: 'string' },
  'api-key': { type: 'string', multiple: true },
  'webhooks-url': { type: 'string' },
  'webhooks-secret': { type: 'string', multiple: true },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/**
 * The command. Prints where it listens, and a line for each request. Gives the started emulator, or undefined after
 * --help; throws an Error with the reason when an option is wrong or the port is taken.
 */
export async function runCommand(
  args: string[],
  print: (line: string) => void = console.log,
): Promise<StartedEmulator | undefined> {
  const { values } = parseArgs({ args, options })
  if (values.help) {
    print(help)
    return undefined
  }
  const rateLimit = values['rate-limit']
  const started = await startEmulator({
    port: whole('--port', values.port),
    host: values.host,
    baseUrl: values['base-path'],
    seed: values.seed,
    latency: whole('--latency', values.latency),
    rateLimit: rateLimit === undefined ? undefined : { requests: whole('--rate-limit', rateLimit), seconds: 60 },
    apiKeys: values['api-key'],
    webhooks: webhooks(values['webhooks-url'], values['webhooks-secret']),
    onRequest: values.quiet ? undefined : (entry: LogEntry) => print(logLine(entry)),
  })
  print(`The emulator listens on ${started.url}`)
  return started
}

function webhooks(url: string | undefined, secret: string[] | undefined): WebhookOptions | undefined {
  if (url === undefined && secret === undefined) return undefined
  if (url === undefined || secret === undefined)
    throw new Error('--webhooks-url needs --webhooks-secret, and the reverse')
  return { url, secret }
}

function whole(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${name} needs a whole number, not "${text}"`)
  return Number(text)
}

/** A request as one line. It has no query and no body: neither a token nor a secret is printed. */
function logLine({ at, method, path, status, durationMs }: LogEntry): string {
  return `${at.slice(11, 19)}  ${String(status).padEnd(4)}  ${`${durationMs} ms`.padStart(7)}  ${method.padEnd(6)} ${path}`
}
