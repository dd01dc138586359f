import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { callApi } from './__tests__/api.js'
import { useHubPage } from './__tests__/useHubPage.js'

const open = useHubPage(
  (url, token) => `<!doctype html><title></title><script src="${url}/stackone/connect.js"></script>
<main id="hub"></main>
<script>
  const told = (name) => (account) => { document.title += name + (account ? ' ' + account.provider : '') + ',' }
  const start = (styles) => Connect.start({
    sessionToken: '${token}', styles,
    onSuccess: told('success'), onCancel: told('cancel'), onClose: told('close'),
  })
</script>
<button onclick="start()">Over the page</button>
<button onclick="start({ inline: { containerId: 'hub', height: '480px' } })">Inside</button>`,
)

const frameOf = (page: Page) => page.frameLocator('iframe[title="Connect a system"]')

test('connect.js links an account in a frame inside the page, and says so before it closes', async () => {
  const { page, emulator, calledBack } = await open({ categories: ['accounting'], provider: 'tallyhouse' })
  await page.getByRole('button', { name: 'Inside' }).click()
  const frame = frameOf(page)
  await frame.getByLabel('Company number').fill('42')
  await frame.getByLabel('API key').fill('secret-1')
  await frame.getByRole('button', { name: 'Connect Tallyhouse' }).click()

  await frame.getByText('Tallyhouse is connected').waitFor()
  await expect.poll(calledBack).toBe('success tallyhouse,')
  expect(await (await callApi(emulator, 'GET /accounts')).json()).toMatchObject([{ provider: 'tallyhouse' }])
  expect(await page.locator('#hub iframe').evaluate((element) => element.clientHeight)).toBe(480)
  await frame.getByRole('button', { name: 'Close' }).click()
  await expect.poll(calledBack).toBe('success tallyhouse,close,')
  await expect.poll(() => page.locator('iframe').count()).toBe(0)
})

test('connect.js left without linking is a cancel, then a close', async () => {
  const { page, calledBack } = await open({ categories: ['accounting'] })
  await page.getByRole('button', { name: 'Over the page' }).click()
  await frameOf(page).getByRole('button', { name: 'Close' }).click()
  await expect.poll(calledBack).toBe('cancel,close,')
})

test('connect.js shows an expired session as such, and can be closed', async () => {
  const { page, emulator, calledBack } = await open({ categories: ['accounting'] })
  emulator.control.expire()
  await page.getByRole('button', { name: 'Inside' }).click()
  await frameOf(page).getByText('the session token has expired').waitFor()
  await frameOf(page).getByRole('button', { name: 'Close' }).click()
  await expect.poll(calledBack).toBe('cancel,close,')
})
