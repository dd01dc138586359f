import { afterEach, expect, test, vi } from 'vitest'
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
