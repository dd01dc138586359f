import type { Page } from 'puppeteer-core'
import { accounts } from './accounts.ts'
import { connectButton, hubIsOpen, text } from './find.ts'
import { openPage } from './looks.ts'
import { expect, test } from './test.ts'

test.use({ hostOptions: { emulator: { accounts } } })

/** What a reset or an element rule would change on the kit. */
const properties = [
  'padding',
  'border-width',
  'background-color',
  'color',
  'font-size',
  'line-height',
  'text-transform',
] as const

const stylesOf = (tab: Page, selectors: readonly string[]) =>
  tab.evaluate(
    (wanted, names) =>
      wanted.map((selector) => {
        const element = document.querySelector(selector)
        if (!element) return `no ${selector}`
        const style = getComputedStyle(element)
        const more = ['margin', 'text-align', 'letter-spacing', 'font-weight', 'float', 'list-style-type', 'display']
        return [selector, ...[...names, ...more].map((name) => `${name}: ${style.getPropertyValue(name)}`)]
      }),
    selectors,
    properties,
  )

const onPage = [
  '.connect-hub-button',
  '.connect-hub-accounts-list',
  '.connect-hub-account',
  '.connect-hub-account-name',
  '.connect-hub-account-action',
  '.connect-hub-form-title',
  '.connect-hub-field-label',
  '.connect-hub-section-title',
  '.connect-hub-field .connect-hub-input',
  '.connect-hub-select',
]
const inDialog = [
  '.connect-hub-dialog',
  '.connect-hub-header',
  '.connect-hub-header h2',
  '.connect-hub-close',
  '.connect-hub-close svg',
  '.connect-hub-close path',
]

for (const page of ['tailwind-first', 'tailwind-last', 'other-layers', 'unlayered-rules']) {
  test(`looks the same on the page ${page} as on a page without rules`, async ({ tab, host }) => {
    const seen: unknown[] = []
    for (const name of ['light-only', page]) {
      await openPage(tab, host, { page: name })
      // Only the font comes from the page.
      const button = await stylesOf(tab, onPage)
      await connectButton(tab).click()
      await hubIsOpen(tab)
      await text(tab, 'Peoplewick').wait()
      seen.push([...button, ...(await stylesOf(tab, inDialog))])
    }
    expect(seen[1]).toEqual(seen[0])
  })
}

test("lets utilities restyle a button when Tailwind's sheet comes last", async ({ tab, host }) => {
  await openPage(tab, host, { page: 'tailwind-last' })
  const styles = await tab.$eval('.connect-hub-button.bg-emerald-700', (button) => {
    const { paddingInlineStart, color, borderTopWidth } = getComputedStyle(button)
    return { paddingInlineStart, color, borderTopWidth }
  })
  expect(styles).toEqual({ paddingInlineStart: '32px', color: 'rgb(255, 255, 255)', borderTopWidth: '1px' })
})

test("keeps the order of the page's own layers", async ({ tab, host }) => {
  await openPage(tab, host, { page: 'other-layers' })
  const title = await tab.$eval('h1', (heading) => {
    const { paddingBottom, fontSize } = getComputedStyle(heading)
    return { paddingBottom, fontSize }
  })
  expect(title).toEqual({ paddingBottom: '8px', fontSize: '28px' })
})

test('lets a class of the page restyle the kit without !important', async ({ tab, host }) => {
  await openPage(tab, host, { page: 'unlayered-rules' })
  await tab.addStyleTag({
    content: `.connect-hub-button { padding: 0 40px } .connect-hub-header h2 { font-size: 19px }
      :root { --connect-hub-accent: rgb(10, 122, 90); --connect-hub-radius-large: 3px }`,
  })
  await connectButton(tab).click()
  await hubIsOpen(tab)
  const styles = {
    button: await tab.$eval('.connect-hub-button', (button) => getComputedStyle(button).paddingInlineStart),
    title: await tab.$eval('.connect-hub-header h2', (title) => getComputedStyle(title).fontSize),
    accent: await tab.$eval('.connect-hub-dialog', (dialog) =>
      getComputedStyle(dialog).getPropertyValue('--connect-hub-accent'),
    ),
    corner: await tab.$eval('.connect-hub-dialog', (dialog) => getComputedStyle(dialog).borderTopLeftRadius),
  }
  expect(styles).toEqual({ button: '40px', title: '19px', accent: 'rgb(10, 122, 90)', corner: '3px' })
})
