import { writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { type StartedEmulator, startEmulator } from '@connect-hub/emulator/node'
import { type ConnectHandlerOptions, createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createProject, healthy } from '../__tests__/createProject.js'
import { listen, nowhere, proxyTo } from '../__tests__/listen.js'
import { runCommand } from '../runCommand.js'

const apiKey = 'sk-live-77a1'
const mount = '/api/connect/'
let vendor: StartedEmulator

beforeAll(async () => {
  vendor = await startEmulator({ apiKeys: [apiKey] })
})
afterAll(() => vendor.close())
beforeEach(() => {
  vi.stubEnv('STACKONE_API_KEY', undefined)
  vi.stubEnv('STACKONE_BASE_URL', undefined)
})
afterEach(() => vi.unstubAllEnvs())

interface SetUp {
  env?: Record<string, string>
  project?: Record<string, object>
  /** The page's origin. */
  page?: string
  endpoint?: string
}

const handler = (options: Partial<ConnectHandlerOptions> = {}): RequestListener =>
  toNodeHandler(createConnectHandler({ apiKey, baseUrl: vendor.url, authenticate: () => undefined, ...options }))

/** An app: what is below /api/connect, and a page everywhere else. */
const app =
  (connect: RequestListener, html = '<!doctype html>'): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith(mount)) connect(request, response)
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  }

const status =
  (code: number): RequestListener =>
  (_, response) =>
    response.writeHead(code, { 'content-type': 'text/plain' }).end('x')

async function diagnose({ env, project = healthy, page, endpoint = '/api/connect' }: SetUp) {
  const folder = createProject(project)
  const variables = { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: vendor.url, ...env }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(folder, '.env.local'), lines.join('\n'))
  const origin = page ?? (await listen(app(handler())))
  const printed: string[] = []
  const args = ['doctor', '--folder', folder, '--page', `${origin}/settings`, '--endpoint', endpoint]
  const code = await runCommand(args, (line) => printed.push(line))
  const causes = printed.flatMap((line, at) =>
    /^(ERROR|WARNING)/.test(line) ? [`${line} => ${printed[at + 1]?.trim()}`] : [],
  )
  return { code, causes }
}

it('finds nothing in a set-up that works', async () => {
  expect(await diagnose({})).toEqual({ code: 0, causes: [] })
})

const meta = `<meta content="default-src * data: 'unsafe-inline'; connect-src &#39;self&#39;" http-equiv="content-security-policy">`
const nested = { 'node_modules/@stackone/hub/node_modules/react': { version: '18.3.1' } }

it.each<[cause: string, setUp: () => SetUp | Promise<SetUp>, findings: RegExp[]]>([
  [
    'a mount that is not there',
    async () => ({ page: await listen(app(status(404))) }),
    [/ERROR .*Nothing is mounted at \S+\/api\/connect\/sessions \(404\)\. => .*changeOrigin: false.*--endpoint/],
  ],
  [
    'a mount that an index.html answers',
    async () => ({
      page: await listen(app((_, response) => response.setHeader('content-type', 'text/html').end('<p>'))),
    }),
    [/ERROR .*answers with a web page instead of the handler \(200\)\. => .*index\.html/],
  ],
  [
    'an app that does not run',
    async () => ({ page: await nowhere() }),
    [/ERROR .*sessions cannot be reached: ECONNREFUSED.* => Start the app/, /ERROR .*settings cannot be reached/],
  ],
  [
    'a server that does not run behind the proxy of the page',
    async () => ({ page: await listen(app(proxyTo(await nowhere()))) }),
    [/ERROR .*answers 500, but not from the handler.* => .*Start your server/],
  ],
  [
    'an emulator that does not run',
    async () => ({ env: { STACKONE_BASE_URL: await nowhere() } }),
    [/ERROR .*Nothing answers at http:\/\/127\.0\.0\.1:\d+.* => .*npx connect-hub-emulator --port \d+$/],
  ],
  [
    'a key that is missing',
    () => ({ env: { STACKONE_API_KEY: '' } }),
    [/ERROR .*STACKONE_API_KEY is not set\. => .*--server/],
  ],
  ['a key that the API refuses', () => ({ env: { STACKONE_API_KEY: 'sk-old' } }), [/ERROR .*refuses the key \(401\)/]],
  [
    'a handler that does not allow the origin of the page',
    async () => ({ endpoint: `${await listen(app(handler()))}/api/connect` }),
    [/ERROR .*refuses the page .* => Add allowedOrigins: /, /ERROR .*does not let a page .* => Add allowedOrigins: /],
  ],
  [
    'a policy in the page that blocks the API',
    async () => ({ page: await listen(app(handler(), meta)) }),
    [/ERROR .*<meta> tag keeps the hub from its API.* => Add http:\/\/127\.0\.0\.1:\d+ to connect-src/],
  ],
  [
    'two Reacts',
    () => ({ project: { ...healthy, ...nested } }),
    [/ERROR .*more than one React: the app gets 19\.3\.1, @stackone\/hub gets 18\.3\.1.* => .*dedupe/],
  ],
  [
    'a react-hook-form that the hub does not take',
    () => ({ project: { ...healthy, 'node_modules/react-hook-form': { version: '7.92.0' } } }),
    [/ERROR .*needs react-hook-form 7\.60\.0, and 7\.92\.0 is installed\. => npm install react-hook-form@"7\.60\.0"/],
  ],
  [
    'a proxy that changes the Host header, which the browser makes up for here',
    async () => ({ page: await listen(app(proxyTo(await listen(handler())))) }),
    [/WARNING .*a proxy in front changes the Host header.* => .*changeOrigin: false/],
  ],
])('names the cause of %s', async (_, setUp, findings) => {
  const { code, causes } = await diagnose(await setUp())

  expect(causes).toEqual(findings.map((finding) => expect.stringMatching(finding)))
  expect(code).toBe(causes.some((cause) => cause.startsWith('ERROR')) ? 1 : 0)
})
