import { startEmulator } from '@connect-hub/emulator/node'
import { startDemoServer } from '../../../scripts/lib/startDemoServer.ts'
import { expect, test } from './test.ts'

test('runs the same pages on the API at another address with a key', async ({ page }) => {
  const api = await startEmulator({ apiKeys: ['the-key'] })
  const server = await startDemoServer({ STACKONE_API_KEY: 'the-key', STACKONE_BASE_URL: api.url })
  const sent: string[] = []
  page.on('request', (request) => sent.push(JSON.stringify([request.url(), request.headers(), request.postData()])))

  await page.goto(`${server.url}/sign-in?next=/settings/integrations`)
  await page.getByRole('button', { name: 'Fernhill Coffee' }).click()
  await expect(page.getByText('Connected to the real API')).toBeVisible()
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
  await page.getByRole('button', { name: 'Connect accounting system' }).click()
  await page.getByRole('dialog').getByText('Tallyhouse').click()
  await page.getByRole('spinbutton', { name: 'Company number' }).fill('42')
  await page.getByRole('textbox', { name: 'API key' }).fill('a-secret')
  await page.getByRole('dialog').getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Tallyhouse' })).toContainText('maya@fernhill.example')

  const policy = (await page.request.get(server.url)).headers()['content-security-policy']
  expect(policy).toContain(`connect-src 'self' ${api.url}; frame-src 'none'`)
  // The hub calls the API itself, with its token. The key stays on the server.
  expect(sent.some((line) => line.includes(`${api.url}/hub/connectors`))).toBe(true)
  expect(sent.filter((line) => line.includes('the-key') || line.includes(btoa('the-key:')))).toEqual([])
  await server.close()
  await api.close()
})
