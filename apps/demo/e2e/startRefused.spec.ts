import { createServer } from 'node:net'
import { runDemoServer, startDemoServer } from '../../../scripts/lib/startDemoServer.ts'
import { expect, test } from './test.ts'

test('exits with what to set when there is neither a key nor the emulator', async () => {
  for (const [environment, args] of [
    [{ DEMO_EMULATOR: 'off' }, []],
    [{}, ['--no-emulator']],
    [{ STACKONE_BASE_URL: 'https://api.stackone.com', STACKONE_API_KEY: ' ' }, []],
  ] as const) {
    const { code, output } = await runDemoServer(environment, args)
    expect(code).toBe(1)
    expect(output).toContain('The demo has neither an API key nor the emulator')
    expect(output).toContain('STACKONE_API_KEY')
    expect(output).not.toContain('    at ')
  }
})

test('reports a port in use in one sentence with another port', async () => {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const other = createServer()
    await new Promise<void>((resolve) => {
      other.listen({ port: 0, host }, resolve)
    })
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, output } = await runDemoServer({ PORT: String(port) })
    expect(code).toBe(1)
    expect(output).toMatch(
      new RegExp(`^Port ${port} is already in use\\. Choose another one: PORT=\\d+ npx pnpm@10\\.34\\.9 demo\n$`),
    )
    other.close()
  }
})

test('names invalid settings with an example', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ PORT: 'abc' }, 'PORT is "abc"'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ DEMO_EMULATOR: 'maybe' }, 'DEMO_EMULATOR is "maybe"'],
    [{ STACKONE_BASE_URL: 'localhost:1' }, 'STACKONE_BASE_URL is "localhost:1"'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET is too short'],
    [{ DEMO_HOST: '203.0.113.7', PORT: '0' }, 'DEMO_HOST is "203.0.113.7"'],
  ]
  for (const [environment, words] of cases) {
    const { code, output } = await runDemoServer(environment)
    expect(output).toContain(words)
    expect(output).not.toContain('    at ')
    expect(code).toBe(1)
  }
})

test('reports an API that is down and offers a retry', async ({ page }) => {
  const server = await startDemoServer({ STACKONE_BASE_URL: 'http://127.0.0.1:9' })
  await page.goto(`${server.url}/sign-in?next=/settings/integrations`)
  await page.getByRole('button', { name: 'Kestrel Robotics' }).click()
  await expect(page.getByText('Your linked accounts could not be loaded')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Try again' })).toBeVisible()
  await server.close()
})
