import type { Page } from 'puppeteer-core'
import { choose, connectButton, field, hubIsGone, hubIsOpen, inHub, lookFor, role } from './find.ts'
import { expect, test } from './test.ts'

/** Finds the focused element, in the page or in the hub's shadow root. */
const focused = (tab: Page) =>
  tab.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('name') ?? element?.getAttribute('role') ?? element?.textContent
  })

test("returns the focus to the pressed button when presses don't focus buttons, as in Safari", async ({
  tab,
  host,
}) => {
  await tab.goto(host.page('plain'))
  await tab.evaluate(() => addEventListener('mousedown', (event) => event.preventDefault()))
  await connectButton(tab).click()
  expect(await focused(tab)).not.toBe('Connect HR system')
  await hubIsOpen(tab)
  await tab.keyboard.press('Escape')
  await hubIsGone(tab)
  expect(await focused(tab)).toBe('Connect HR system')
})

test('returns the focus to the field after "Keep going"', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await choose(tab, 'Peoplewick')
  await (await field(tab, 'subdomain')).fill('acme')
  await tab.keyboard.press('Escape')
  await role(tab, 'button', 'Keep going').click()
  expect(await focused(tab)).toBe('subdomain')

  // Also after a press that moved the focus out of the hub.
  await role(tab, 'button', 'Close').click()
  await role(tab, 'button', 'Keep going').click()
  expect(await focused(tab)).toBe('subdomain')
})

test('announces success and moves the focus to the dialog', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await choose(tab, 'Rosterleaf')
  await (await field(tab, 'token')).fill('secret')
  await inHub(tab, 'Connect').click()
  await (await lookFor(tab, '.connect-hub-body[data-status=success]')).wait()
  expect(await focused(tab)).toBe('dialog')
  const announcements = await tab.$$eval('[role=dialog] [role=status]', (all) => all.map((one) => one.textContent))
  expect(announcements).toEqual(['Connected. You can close this now.'])
})
