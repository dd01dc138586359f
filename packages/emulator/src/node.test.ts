import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { runCommand } from './command.js'
import { type StartedEmulator, startEmulator } from './node.js'

const closing: StartedEmulator[] = []
const headers = { authorization: `Basic ${btoa('key:')}` }

afterEach(async () => {
  for (const { close } of closing.splice(0)) await close()
})

async function run(...args: string[]) {
  const lines: string[] = []
  const started = await runCommand(args, (line) => lines.push(line))
  if (started) closing.push(started)
  return { started, lines }
}

test('a port that is taken is an error', async () => {
  const first = await startEmulator()
  closing.push(first)
  await expect(startEmulator({ port: Number(new URL(first.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('a forced drop cuts the connection', async () => {
  const { url, emulator, close } = await startEmulator()
  emulator.control.fail({ route: 'GET /accounts', status: 'drop' })
  await expect(fetch(`${url}/accounts`, { headers })).rejects.toThrow('fetch failed')
  expect((await fetch(`${url}/accounts`, { headers })).status).toBe(200)
  await close()
  await expect(fetch(`${url}/accounts`, { headers })).rejects.toThrow('fetch failed')
})

test('an error in a callback of the host is printed, and the connection ends', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue()
  const failure = new Error('the log is full')
  const started = await startEmulator({
    onRequest: () => {
      throw failure
    },
  })
  closing.push(started)
  await expect(fetch(`${started.url}/accounts`, { headers })).rejects.toThrow('fetch failed')
  expect(print).toHaveBeenCalledWith(failure)
})

test('the url of a started emulator includes the path it answers below', async () => {
  const started = await startEmulator({ baseUrl: '/stackone' })
  closing.push(started)
  expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/stackone$/)
  expect((await fetch(`${started.url}/accounts`, { headers })).status).toBe(200)
})

test.each([
  [['--port', 'http'], '--port needs a whole number'],
  [['--latency', '-5'], 'latency'],
  [['--nonsense'], '--nonsense'],
  [['--webhooks-url', 'http://127.0.0.1/'], '--webhooks-secret'],
  [['--webhooks-secret', 'whsec'], '--webhooks-url'],
  [['--webhooks-url', 'nowhere', '--webhooks-secret', 'whsec'], 'webhooks.url'],
])('the command refuses %j', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message)
})

test('the command tells its options', async () => {
  const { started, lines } = await run('--help')
  expect(started).toBeUndefined()
  expect(lines.join()).toContain('--seed')
})

test('the command prints where it listens and a line for each request, without tokens', async () => {
  const { started, lines } = await run('--port', '0', '--seed', 'demo', '--rate-limit', '1', '--api-key', 'key')
  const url = started?.url ?? ''
  await fetch(`${url}/accounts?origin_owner_id=org-1`, { headers })
  await fetch(`${url}/accounts`, { headers })
  await fetch(`${url}/embedded/accounts/connect?token=cst_secret`)
  expect(lines[0]).toBe(`The emulator listens on ${url}`)
  expect(lines.slice(1).map((line) => line.replace(/^\d\d:\d\d:\d\d {2}/, '').replace(/ +\d+ ms/, ''))).toEqual([
    '200  GET    /accounts',
    '429  GET    /accounts',
    '401  GET    /embedded/accounts/connect',
  ])
})

async function startEndpoint() {
  const arrived: string[] = []
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    arrived.push((await buffer(request)).toString())
    response.end()
  }
  const server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const address = server.address()
  return { arrived, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/webhooks` }
}

const account = { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }

test('a webhook arrives after the answer that caused it', async () => {
  const endpoint = await startEndpoint()
  const started = await startEmulator({ accounts: [account], webhooks: { url: endpoint.url, secret: 'whsec' } })
  closing.push(started)
  const answer = await fetch(`${started.url}/accounts/acc-1`, { method: 'DELETE', headers })
  expect(await answer.json()).toMatchObject({ id: 'acc-1' })
  expect(endpoint.arrived).toEqual([])
  await expect.poll(() => endpoint.arrived).toEqual([expect.stringContaining('account.deleted')])
})

test('a closed emulator sends no more webhooks', async () => {
  const { url, arrived } = await startEndpoint()
  const started = await startEmulator({ accounts: [account], webhooks: { url, secret: 'whsec' } })
  started.emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'error' })
  await started.close()
  expect(started.emulator.control.webhooks.deliveries()).toMatchObject([{ status: 'silenced', attempts: [] }])
  expect(arrived).toEqual([])
})

test('the command sends webhooks', async () => {
  const endpoint = await startEndpoint()
  const secrets = ['--webhooks-secret', 'old', '--webhooks-secret', 'new']
  const { started } = await run('--port', '0', '--quiet', '--webhooks-url', endpoint.url, ...secrets)
  const created = await fetch(`${started?.url}/connect_sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ origin_owner_id: 'org-1', origin_owner_name: 'Acme' }),
  })
  const { token }: { token: string } = await created.json()
  await fetch(`${started?.url}/hub/accounts`, {
    method: 'POST',
    headers: { 'x-hub-session-token': token },
    body: JSON.stringify({ integration_id: 'int_tallyhouse', credentials: { company: '42', api_key: 'k' } }),
  })
  await expect.poll(() => endpoint.arrived).toEqual([expect.stringContaining('account.created')])
})

test('control of the command is reached over HTTP', async () => {
  const { started } = await run('--port', '0', '--quiet')
  const answer = await fetch(`${started?.url}/_emulator/setLatency`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ route: 'GET /accounts', ms: 40 }),
  })
  expect(answer.status).toBe(204)
  await fetch(`${started?.url}/accounts`, { headers })
  expect(started?.emulator.control.requests().at(-1)?.durationMs).toBeGreaterThanOrEqual(39)
})
