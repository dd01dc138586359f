import type { ElementHandle, Page } from 'puppeteer-core'
import { choose, connectButton, field, hubIsGone, lookFor, role } from './find.ts'
import { expect, test } from './test.ts'

for (const name of ['native-dialog', 'react-aria', 'radix', 'mui-dialog', 'base-ui', 'headless-ui']) {
  test(`works inside an open modal: ${name}`, async ({ tab, host }) => {
    await tab.goto(host.page(name))
    await role(tab, 'button', 'Settings').click()
    await connectButton(tab).click()
    await choose(tab, 'Peoplewick')

    // A field, with mouse and keyboard.
    await (await field(tab, 'subdomain')).click()
    await tab.keyboard.type('acme')
    expect(await (await field(tab, 'subdomain')).map(({ value }) => value).wait()).toBe('acme')

    // A menu, with the mouse and with the keyboard.
    await (await region(tab)).click()
    await (await option(tab, 'United States')).click()
    await expect(async () => expect(await chosen(tab)).toContain('United States')).toPass()
    await (await region(tab)).focus()
    await tab.keyboard.press('Enter')
    await option(tab, 'Europe')
    await tab.keyboard.press('ArrowUp')
    await tab.keyboard.press('Enter')
    await expect(async () => expect(await chosen(tab)).toContain('Europe')).toPass()

    // Escape closes the menu, then asks and closes the dialog, then closes the host's.
    await (await region(tab)).click()
    await option(tab, 'Europe')
    await tab.keyboard.press('Escape')
    await tab.waitForSelector(menu, { hidden: true })
    expect(await tab.$('.connect-hub-dialog')).not.toBeNull()
    await tab.keyboard.press('Escape')
    await role(tab, 'button', 'Close anyway').click()
    await hubIsGone(tab)
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Connect HR system')
    await tab.keyboard.press('Escape')
    await tab.waitForSelector('.connect-hub-button', { hidden: true })
    expect(await tab.$$eval('.connect-hub-layers, [data-malachite-overlay]', ({ length }) => length)).toBe(0)
  })
}

const menu = '[data-malachite-overlay=dropdown]'

const option = (tab: Page, name: string) => lookFor(tab, `${menu} ::-p-text(${name})` as const)

/** Finds the hub's button that opens the menu of regions, by its label. */
async function region(tab: Page) {
  const found = await tab.evaluateHandle(() => {
    const labels = document.querySelector('.connect-hub-target > *')?.shadowRoot?.querySelectorAll('label')
    return [...(labels ?? [])].find((label) => label.textContent?.startsWith('Region'))?.control
  })
  const button = found.asElement()
  if (!button) throw new Error('The menu of regions is missing.')
  return button as ElementHandle<HTMLButtonElement>
}

const chosen = async (tab: Page) => (await region(tab)).evaluate(({ textContent }) => textContent)
