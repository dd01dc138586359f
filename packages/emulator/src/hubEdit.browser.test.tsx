import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { callApi, mint } from './__tests__/api.js'
import { renderHub } from './__tests__/renderHub.js'
import { createEmulator, type Emulator } from './createEmulator.js'

const start = '2026-01-01T00:00:00.000Z'

function withAccount(): Emulator {
  return createEmulator({
    now: start,
    accounts: [
      {
        id: 'acc-1',
        originOwnerId: 'org-1',
        originOwnerName: 'Acme',
        provider: 'coursewright',
        status: 'error',
        statusReasons: [{ code: 'invalid_credentials', description: 'The key was revoked.' }],
        credentials: { site: 'learn.acme.test', api_key: 'old-secret-789' },
      },
    ],
  })
}

async function stored(emulator: Emulator) {
  const account: Record<string, unknown> = await (await callApi(emulator, 'GET /accounts/acc-1')).json()
  return account
}

const save = () => page.getByRole('button', { name: 'Connect', exact: true })

test('an edit by the prop keeps the secret that was not typed again', async () => {
  const emulator = withAccount()
  const { onSuccess } = renderHub(emulator, {
    token: await mint(emulator, { account_id: 'acc-1' }),
    accountId: 'acc-1',
  })

  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  await expect.element(page.getByLabelText('API key')).toHaveValue('••••••••••789')
  emulator.control.advance({ seconds: 60 })
  await page.getByLabelText('Site address').fill('learn.acme.example')
  await save().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'acc-1', provider: 'coursewright' })
  expect(await stored(emulator)).toMatchObject({
    status: 'active',
    status_reasons: [],
    updated_at: '2026-01-01T00:01:00.000Z',
    credentials: { api_key: 'old-secret-789' },
    setup_information: { site: 'learn.acme.example' },
  })
  const patch = emulator.control.requests().find(({ route }) => route === 'PATCH /hub/accounts/:id')
  expect(patch?.body).toEqual({ integration_id: 'int_coursewright', credentials: { site: 'learn.acme.example' } })
})

test('an edit by the session alone opens the same account', async () => {
  const emulator = withAccount()
  renderHub(emulator, { token: await mint(emulator, { account_id: 'acc-1' }) })

  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabelText('API key').fill('new-secret-456')
  await save().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  expect(await stored(emulator)).toMatchObject({ credentials: { api_key: 'new-secret-456' } })
})

test('a session of the same owner and provider edits the account there is', async () => {
  const emulator = withAccount()
  renderHub(emulator, { token: await mint(emulator, { provider: 'coursewright' }) })

  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
})
