import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { callApi } from './__tests__/api.js'
import { useHubPage } from './__tests__/useHubPage.js'

const open = useHubPage()
const connect = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true })

/** The hub polls every two seconds, so an outcome takes that long to show. */
const timeout = 20_000

async function startPopup(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup')
  await connect(page).click()
  return popup
}

async function accounts(emulator: Parameters<typeof callApi>[0]) {
  const list: { provider: string }[] = await (await callApi(emulator, 'GET /accounts')).json()
  return list.map(({ provider }) => provider)
}

test('a denied popup ends in the reason and links nothing', { timeout }, async () => {
  const { page, emulator, calledBack } = await open({ provider: 'harbor-hr' })
  const popup = await startPopup(page)
  await popup.getByRole('button', { name: 'Deny' }).click()

  await page.getByText('Access to Harbor HR was denied.').first().waitFor()
  expect(await calledBack()).toBe('')
  expect(await accounts(emulator)).toEqual([])
})

test('the popup closes by itself, even while the hub cannot learn the outcome', { timeout }, async () => {
  const { page, emulator } = await open({ provider: 'harbor-hr' })
  emulator.control.fail({ route: 'GET /hub/connection_attempts/:id', status: 500, times: 'always' })
  const popup = await startPopup(page)
  const closed = popup.waitForEvent('close')
  await popup.getByRole('button', { name: 'Allow' }).click()
  await closed
})

test('an allowed popup links the account', { timeout }, async () => {
  const { page, emulator, calledBack } = await open({ provider: 'harbor-hr' })
  const popup = await startPopup(page)
  await popup.getByText('Acme asks to read and update your data in Harbor HR.').waitFor()
  await popup.getByRole('button', { name: 'Allow' }).click()

  await page.getByText('Connection Successful').waitFor()
  expect(await calledBack()).toBe('success,')
  expect(await accounts(emulator)).toEqual(['harbor-hr'])
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await calledBack()).toBe('success,close,')
})

test('a popup that is just closed leaves the hub waiting, until the person cancels', { timeout }, async () => {
  const { page, emulator, calledBack } = await open({ provider: 'harbor-hr' })
  await (await startPopup(page)).close()

  await page.getByText('Connecting to Harbor HR').waitFor()
  await page.getByRole('button', { name: 'Cancel and start over' }).click()
  await connect(page).waitFor()
  await expect.poll(() => emulator.control.requests().at(-1)?.route).toBe('DELETE /hub/connection_attempts/:id')
  expect(await calledBack()).toBe('')
  expect(await accounts(emulator)).toEqual([])
})

test('a blocked popup is told to the person and its attempt is cancelled', { timeout }, async () => {
  const { page, emulator } = await open({ provider: 'harbor-hr' })
  await page.evaluate(() => {
    window.open = () => null
  })
  await connect(page).click()

  await page.getByText('Your browser blocked the login popup').first().waitFor()
  await expect.poll(() => emulator.control.requests().at(-1)?.route).toBe('DELETE /hub/connection_attempts/:id')
})

test('a popup of the legacy kind, below a path of a host, links the account', { timeout }, async () => {
  const { page, emulator } = await open({ provider: 'old-mill-hr' }, { baseUrl: '/stackone' })
  const popup = await startPopup(page)
  await popup.getByRole('button', { name: 'Allow' }).click()

  await page.getByText('Connection Successful').waitFor()
  expect(emulator.control.requests().map(({ route }) => route)).toContain('GET /embedded/accounts/callback')
})

test('the web component links an account by a form, with real preflights', { timeout }, async () => {
  const { page, emulator, calledBack } = await open({ categories: ['hris'] })
  await page.getByRole('button', { name: 'Quillstaff' }).click()
  await page.getByLabel('Client ID').fill('client-1')
  await page.getByLabel('Client secret').fill('secret-1')
  await connect(page).click()

  await page.getByText('Connection Successful').waitFor()
  expect(await calledBack()).toBe('success,')
  expect(await accounts(emulator)).toEqual(['quillstaff'])
})
