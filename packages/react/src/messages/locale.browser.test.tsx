import { ConnectButton, ConnectHubProvider, LinkedAccounts } from '@connect-hub/react'
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'

const dialog = () => page.getByRole('dialog')

function show(children: ReactNode) {
  const { rerender } = render(<StrictMode>{children}</StrictMode>)
  onTestFinished(cleanup)
  return (next: ReactNode) => rerender(<StrictMode>{next}</StrictMode>)
}

test('button and dialog speak the language, and the dialog says which and in what direction', async () => {
  const hub = fakeHub()
  show(
    <ConnectHubTestProvider hub={hub} locale="ar">
      <ConnectButton categories={['hris']} />
    </ConnectHubTestProvider>,
  )
  await page.getByRole('button', { name: 'ربط' }).click()
  await hub.opened()
  await expect.element(page.getByRole('dialog', { name: 'ربط نظام موارد بشرية' })).toBeVisible()
  await expect.element(dialog()).toHaveAttribute('lang', 'ar')
  await expect.element(dialog()).toHaveAttribute('dir', 'rtl')
  await hub.fail('offline')
  await expect.element(page.getByRole('alert')).toHaveTextContent('أنت غير متصل بالإنترنت.')
  await page.getByRole('button', { name: 'إغلاق' }).first().click()
})

test('a locale of a region is its language, another one is English', async () => {
  const again = show(<ConnectButton locale="de-AT" />)
  await expect.element(page.getByRole('button', { name: 'Verbinden' })).toBeVisible()
  again(<ConnectButton locale="nl" />)
  await expect.element(page.getByRole('button', { name: 'Connect' })).toBeVisible()
  again(<ConnectButton locale="fr-CA" account={{ id: '1', provider: 'a', status: 'expired' }} />)
  await expect.element(page.getByRole('button', { name: 'Reconnecter' })).toBeVisible()
})

test('texts of the host stand over the language, one by one', async () => {
  const hub = fakeHub()
  show(
    <ConnectHubTestProvider hub={hub} locale="de" messages={{ connect: 'Los', errors: { timeout: 'Zu langsam.' } }}>
      <ConnectButton messages={{ close: 'Weg damit' }} />
    </ConnectHubTestProvider>,
  )
  await page.getByRole('button', { name: 'Los' }).click()
  await hub.opened()
  await expect.element(dialog().getByRole('button', { name: 'Weg damit' })).toBeVisible()
  await hub.fail('timeout')
  await expect.element(page.getByRole('alert')).toHaveTextContent('Zu langsam.')
  await expect.element(page.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible()
  await page.getByRole('button', { name: 'Weg damit' }).click()
})

test('a button with a label of its own loads its language on intent and no sooner', async () => {
  const hub = fakeHub()
  show(
    <ConnectHubTestProvider hub={hub} locale="ja">
      <ConnectButton>人事</ConnectButton>
    </ConnectHubTestProvider>,
  )
  const loaded = () => performance.getEntriesByType('resource').filter(({ name }) => /\/ja\/ja\.\w+(\?|$)/.test(name))
  await expect.element(page.getByRole('button')).toBeVisible()
  expect(loaded()).toEqual([])
  await page.getByRole('button').hover()
  await expect.poll(() => loaded().length).toBe(1)
  await page.getByRole('button').click()
  await hub.opened()
  await expect.element(page.getByRole('dialog', { name: 'システムを接続' })).toBeVisible()
  await hub.cancel()
})

test('the list of accounts speaks the language, dates too', async () => {
  show(
    <ConnectHubTestProvider locale="de" accounts={[{ id: 'a', provider: 'peoplewick', status: 'expired' }]}>
      <LinkedAccounts />
    </ConnectHubTestProvider>,
  )
  await expect.element(page.getByText('Anmeldung abgelaufen')).toBeVisible()
  await expect.element(page.getByText(/Verbunden am .*2024/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Neu verbinden' })).toBeVisible()
})

test('a server speaks English and loads nothing', () => {
  const html = renderToString(
    <ConnectHubProvider endpoint="/api/connect" locale="es">
      <ConnectButton />
    </ConnectHubProvider>,
  )
  expect(html).toContain('>Connect<')
})
