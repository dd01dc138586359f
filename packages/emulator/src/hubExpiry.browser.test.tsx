import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { callApi, mint } from './__tests__/api.js'
import { renderHub } from './__tests__/renderHub.js'
import { createEmulator } from './createEmulator.js'

const connect = () => page.getByRole('button', { name: 'Connect', exact: true })

test('a token that has expired at mount shows the same text as an empty list', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const emulator = createEmulator({ now: 0 })
  const token = await mint(emulator, { expires_in: 60 })
  emulator.control.advance({ seconds: 60 })
  renderHub(emulator, { token })

  await expect.element(page.getByText('No configured integrations available.')).toBeVisible()
  expect(console.warn).toHaveBeenCalledWith('Token expired')
})

test('a token that expires before the form is sent links nothing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const emulator = createEmulator()
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator, { provider: 'clearfinch' }) })

  await page.getByLabelText('API key').fill('secret')
  emulator.control.expire()
  await connect().click()

  await expect.element(page.getByText('Failed to create account')).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
  expect(await (await callApi(emulator, 'GET /accounts')).json()).toEqual([])
})

test('a token that expires before an edit is saved makes the hub report a success that is none', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const emulator = createEmulator({
    accounts: [
      { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'clearfinch', status: 'error' },
    ],
  })
  const { onSuccess } = renderHub(emulator, {
    token: await mint(emulator, { account_id: 'acc-1' }),
    accountId: 'acc-1',
  })

  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabelText('API key').fill('renewed')
  emulator.control.expire()
  await connect().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  expect(onSuccess).toHaveBeenCalledOnce()
  expect(await (await callApi(emulator, 'GET /accounts/acc-1')).json()).toMatchObject({
    status: 'error',
    credentials: { api_key: 'api_key-0000' },
  })
})
