import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { callApi, mint } from './__tests__/api.js'
import { renderHub } from './__tests__/renderHub.js'
import { createEmulator } from './createEmulator.js'

const connect = () => page.getByRole('button', { name: 'Connect', exact: true })

test('a provider that refuses what was typed is shown in the form', async () => {
  const emulator = createEmulator()
  emulator.control.fail({
    route: 'POST /hub/accounts',
    status: 400,
    message: JSON.stringify({ message: 'Clearfinch refused the credentials', provider_response: 'Unknown key' }),
  })
  vi.spyOn(console, 'error').mockReturnValue()
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator, { provider: 'clearfinch' }) })

  await page.getByLabelText('API key').fill('wrong')
  await connect().click()

  await expect.element(page.getByText('Clearfinch refused the credentials')).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
})

test('a list that fails is shown as an error, not as a success', async () => {
  const emulator = createEmulator()
  emulator.control.fail({ route: 'GET /hub/connectors', status: 500, times: 'always', message: 'Down for a moment' })
  vi.spyOn(console, 'error').mockReturnValue()
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator) })

  await expect.element(page.getByText(/Down for a moment/), { timeout: 10_000 }).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
})

test('a form with every type of field links an account with what was typed', async () => {
  const emulator = createEmulator()
  const { onSuccess, onClose } = renderHub(emulator, { token: await mint(emulator, { metadata: { plan: 'pro' } }) })

  await page.getByPlaceholder('Search Integrations').fill('people')
  await page.getByRole('button', { name: /Peoplewick/ }).click()
  await expect.element(page.getByText('You need to be an administrator of Peoplewick.')).toBeVisible()
  await expect.element(page.getByText('Connection guide')).toBeVisible()
  await page.getByRole('textbox', { name: 'Subdomain' }).fill('ACME!')
  await page.getByRole('textbox', { name: 'API key' }).fill('secret-key-123')
  await expect.element(page.getByText('Use small letters, digits and dashes')).toBeVisible()
  await expect.element(connect()).toBeDisabled()
  await page.getByRole('textbox', { name: 'Subdomain' }).fill('acme')
  await page.getByLabelText('Company number').fill('1024')
  await page.getByLabelText('Region').click()
  await page.getByText('United States').click()
  await page.getByLabelText('Notes for the administrator').fill('First line\nSecond line')
  await connect().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  const [account] = (await (await callApi(emulator, 'GET /accounts')).json()) satisfies unknown[]
  expect(account).toMatchObject({
    provider: 'peoplewick',
    metadata: { plan: 'pro' },
    credentials: { api_key: 'secret-key-123' },
    setup_information: {
      subdomain: 'acme',
      company_id: '1024',
      region: 'us',
      notes: 'First line\nSecond line',
      webhook_url: 'https://hooks.example.com/peoplewick',
      source: 'connect-hub',
    },
  })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account.id, provider: 'peoplewick' })
  expect(onClose).not.toHaveBeenCalled()
  await page.getByRole('button', { name: 'Close' }).click()
  expect(onClose).toHaveBeenCalledOnce()
})

test('a config of the legacy kind works like the others', async () => {
  const emulator = createEmulator()
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator, { provider: 'ledgerfolk' }) })

  await page.getByLabelText('User name').fill('sync')
  await page.getByLabelText('Password').fill('hunter22')
  await page.getByLabelText('Plan').click()
  await page.getByText('Plus').click()
  await connect().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  expect(onSuccess).toHaveBeenCalledOnce()
})

test('the trigger token of the session stands in its field', async () => {
  const emulator = createEmulator({ seed: 'trigger' })
  renderHub(emulator, { token: await mint(emulator, { provider: 'event-receiver' }) })

  await expect.element(page.getByLabelText('Trigger token')).toHaveValue(expect.stringMatching(/^ett_/))
})

test('only the categories of the session are offered, and nothing that is inactive', async () => {
  const emulator = createEmulator()
  renderHub(emulator, { token: await mint(emulator, { categories: ['stackone', 'screening'] }) })

  await expect.element(page.getByRole('button', { name: /Sandbox system/ })).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Clearfinch/ })).toBeVisible()
  expect(page.getByRole('button', { name: /Retired system|Peoplewick/ }).query()).toBeNull()
})
