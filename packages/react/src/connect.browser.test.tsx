import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import '@connect-hub/react/styles.css'
import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { startBackend, vendorUrl } from './__tests__/startBackend.js'

test('a person connects an account through the form of the real hub', async () => {
  await page.viewport(1280, 800)
  const { requests } = startBackend()
  const onSuccess = vi.fn()
  const onClose = vi.fn()
  render(
    <StrictMode>
      <ConnectHubProvider endpoint="/api/connect" hub={stackOneHub({ baseUrl: vendorUrl, appUrl: vendorUrl })}>
        <ConnectButton categories={['hris']} onSuccess={onSuccess} onClose={onClose} />
      </ConnectHubProvider>
    </StrictMode>,
  )
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Connect a system' })).toBeVisible()
  await page.getByRole('button', { name: /Peoplewick/ }).click()
  await page.screenshot({ path: '/work/main/.cache/a.png' })
  await new Promise((r) => setTimeout(r, 500))
  await page.screenshot({ path: '/work/main/.cache/b.png' })
  console.log(requests)
})
