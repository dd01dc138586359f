import { isConnectError, useLinkedAccounts } from '@connect-hub/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'
import { renderAccounts } from './__tests__/renderAccounts.js'

function Labels() {
  const { accounts, rename } = useLinkedAccounts()
  const [failure, setFailure] = useState('')
  const renameTo = (id: string, label: string) =>
    rename(id, label).then(
      () => setFailure(''),
      (error: unknown) => setFailure(isConnectError(error) ? error.code : 'not an error of the kit'),
    )
  return (
    <ul>
      {accounts.map(({ id, label = 'without a label' }) => (
        <li key={id}>
          {label}
          <button type="button" onClick={() => void renameTo(id, 'Berlin')}>
            Rename to Berlin
          </button>
          <button type="button" onClick={() => void renameTo(id, ' ')}>
            Rename to nothing
          </button>
        </li>
      ))}
      <li role="alert">{failure}</li>
    </ul>
  )
}

test('renames an account on the screen once the backend has saved it, without another request', async () => {
  const { fetch, requests } = accountsBackend({ accounts: [northwind({ id: 'acc-1', label: 'Munich' })] })
  renderAccounts({ fetch }, <Labels />)
  await expect.element(page.getByText('Munich')).toBeVisible()
  await page.getByRole('button', { name: 'Rename to Berlin' }).click()
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/^Berlin/)
  await expect.element(page.getByText('Munich')).not.toBeInTheDocument()
  expect(requests.at(-1)).toBe('PATCH /api/connect/accounts/acc-1')
})

test('keeps the label and rejects with a ConnectError when the backend refuses it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { fetch } = accountsBackend({ accounts: [northwind({ id: 'acc-1', label: 'Munich' })] })
  renderAccounts({ fetch }, <Labels />)
  await page.getByRole('button', { name: 'Rename to nothing' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('validation')
  await expect.element(page.getByText('Munich')).toBeVisible()
})
