import { ConnectButton } from '@connect-hub/react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { closeButton, fillForm, hubIsGone, renderConnect, submit } from '../__tests__/renderConnect.js'
import { startBackend } from '../__tests__/startBackend.js'

test('closes without a question once the hub says that it connected, however slow the backend confirms it', async () => {
  const { emulator } = startBackend()
  const seen: string[] = []
  renderConnect(
    <ConnectButton
      categories={['lms']}
      onSuccess={({ provider }) => seen.push(`success ${provider}`)}
      onClose={({ reason }) => seen.push(`close ${reason}`)}
    />,
  )
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await fillForm()
  emulator.control.setLatency({ route: 'GET /accounts/:id', ms: 2_000 })
  await submit().click()
  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  await closeButton().click()
  await hubIsGone()
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['success coursewright', 'close success'])
})
