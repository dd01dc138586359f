import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { ConnectButton } from '@connect-hub/react'
import MuiDialog from '@mui/material/Dialog'
import * as RadixDialog from '@radix-ui/react-dialog'
import type { ReactNode } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeButton, hubIsGone, renderConnect } from './renderConnect.js'
import { startBackend } from './startBackend.js'

const hub = () => page.getByRole('dialog', { name: 'Connect an HR system' })
const menu = () => page.getByText('United States')
const region = () => page.getByLabelText('Region')

/** Opens the hub at the form with a menu, inside the given surroundings of the button. */
async function openForm(around: (button: ReactNode) => ReactNode = (button) => button) {
  startBackend()
  renderConnect(around(<ConnectButton categories={['hris']}>Connect HR system</ConnectButton>))
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await page.getByRole('button', { name: /Peoplewick/ }).click()
  await expect.element(region()).toBeVisible()
}

const hosts: Record<string, (button: ReactNode) => ReactNode> = {
  'a plain page': (button) => <main>{button}</main>,
  'a Radix modal': (button) => (
    <RadixDialog.Root defaultOpen>
      <RadixDialog.Portal>
        <RadixDialog.Overlay />
        <RadixDialog.Content aria-describedby={undefined}>
          <RadixDialog.Title>Settings</RadixDialog.Title>
          {button}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  ),
  'an MUI modal': (button) => (
    <MuiDialog open aria-label="Settings" sx={{ zIndex: 900 }} transitionDuration={0}>
      {button}
    </MuiDialog>
  ),
  'a Base UI modal': (button) => (
    <BaseDialog.Root defaultOpen>
      <BaseDialog.Portal>
        <BaseDialog.Popup style={{ position: 'fixed', zIndex: 1 }}>
          <BaseDialog.Title>Settings</BaseDialog.Title>
          {button}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  ),
}

for (const [name, host] of Object.entries(hosts)) {
  test(`keeps the hub's fields, menus and Escape working inside ${name}`, async () => {
    await openForm(host)

    // A menu with the mouse.
    await region().click()
    await menu().click()
    await expect.element(region()).toHaveTextContent('United States')

    // The same menu with the keyboard. Escape closes only the menu.
    await region().click()
    await expect.element(page.getByText('Europe')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('Europe')).not.toBeInTheDocument()
    await expect.element(hub()).toBeVisible()

    // A field takes focus and text.
    await page.getByRole('textbox', { name: 'Subdomain' }).fill('acme')
    await expect.element(page.getByRole('textbox', { name: 'Subdomain' })).toHaveValue('acme')

    // Leaves: the dialog asks, the focus returns to the button, and the host's own dialog is still open.
    await userEvent.keyboard('{Escape}')
    await page.getByRole('button', { name: 'Close anyway' }).click()
    await expect.element(hub()).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Connect HR system' })).toHaveFocus()
  })
}

test('moves Tab from the close button through the hub and around, never to the page behind', async () => {
  await openForm((button) => (
    <>
      {button}
      <button>Behind</button>
    </>
  ))
  const seen: string[] = []
  for (let press = 0; press < 40; press += 1) {
    await userEvent.keyboard('{Tab}')
    seen.push(nameOfFocus())
  }
  expect(seen).not.toContain('Behind')
  expect(seen).not.toContain('body')
  expect(seen.filter((name) => name === 'Close').length).toBeGreaterThan(1)
  expect(seen).toContain('Subdomain')
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(nameOfFocus()).not.toBe('body')
})

test('leaves on a press outside, except one that closes a menu', async () => {
  await page.viewport(1280, 800)
  onTestFinished(() => page.viewport(414, 896))
  await openForm()
  await region().click()
  await expect.element(menu()).toBeVisible()
  const outside = { position: { x: 5, y: 5 }, force: true }
  await page.elementLocator(document.querySelector('.connect-hub-overlay') ?? document.body).click(outside)
  await expect.element(hub()).toBeVisible()
  await expect.element(menu()).not.toBeInTheDocument()
  await page.elementLocator(document.querySelector('.connect-hub-overlay') ?? document.body).click(outside)
  await hubIsGone()
})

test('makes the page behind inert while the hub is open, except announcements', async () => {
  startBackend()
  renderConnect(
    <>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
    </>,
  )
  const announcer = document.body.appendChild(document.createElement('div'))
  announcer.setAttribute('aria-live', 'polite')
  const button = page.getByRole('button', { name: 'Connect HR system' })
  await button.click()
  await expect.element(hub()).toBeVisible()
  expect(document.querySelector('.connect-hub-button')?.closest('[inert]')).not.toBeNull()
  expect(announcer.inert).toBe(false)
  await closeButton().click()
  await hubIsGone()
  expect(document.querySelector('[inert]')).toBeNull()
  announcer.remove()
})

function nameOfFocus(): string {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (!element || element === document.body) return 'body'
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
  return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
}
