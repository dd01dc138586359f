import { ConnectButton } from '@connect-hub/react'
import '@connect-hub/react/styles.css'
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

function renderButton() {
  const hub = fakeHub()
  const onSuccess = vi.fn()
  const onClose = vi.fn()
  render(
    <StrictMode>
      <ConnectHubTestProvider hub={hub}>
        <ConnectButton onSuccess={onSuccess} onClose={onClose}>
          Link HR system
        </ConnectButton>
      </ConnectHubTestProvider>
    </StrictMode>,
  )
  onTestFinished(cleanup)
  return { hub, onSuccess, onClose, button: page.getByRole('button', { name: 'Link HR system' }) }
}

const region = () => page.getByRole('region', { name: 'Fake hub' })

test('shows a failing hub and retries it', async () => {
  const { hub, button } = renderButton()
  await button.click()
  await hub.fail('upstream_failed')
  await expect.element(page.getByRole('alert')).toHaveTextContent('The service failed.')
  await page.getByRole('button', { name: 'Try again' }).click()
  await hub.opened()
  await expect.element(region()).toBeVisible()
})

test('connects and leaves with the keyboard alone', async () => {
  const { onSuccess, onClose, button } = renderButton()
  await button.click()
  await expect.element(region()).toBeVisible()
  const focused = async (name: string) => {
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByRole('button', { name, exact: true }).last()).toHaveFocus()
  }
  await focused('Close')
  await focused('Connect')
  await userEvent.keyboard('{Enter}')
  await expect.element(region()).toHaveTextContent('Connected.')
  await expect.poll(() => onSuccess.mock.calls).toEqual([[{ id: 'fake-account', provider: 'fake-provider' }]])
  await region().getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => onClose.mock.calls).toEqual([[{ reason: 'success' }]])
  await expect.element(button).toHaveFocus()
})

test('resolves each call of the test once the page shows its effect', async () => {
  const { hub, onSuccess, onClose, button } = renderButton()
  await button.click()
  await hub.succeed({ id: 'acc-1', provider: 'peoplewick' })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'acc-1', provider: 'peoplewick' })
  await hub.cancel()
  expect(onClose).toHaveBeenCalledOnce()
  expect(document.querySelector('.connect-hub-root')).toBeNull()
  expect(document.documentElement.outerHTML).not.toContain('test-token')
})
