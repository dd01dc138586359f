import { connectButton, hubIsGone, hubIsOpen, laterText, text } from './find.ts'
import { expect, test } from './test.ts'

const key = 'malachite-theme-mode'

for (const theme of ['light', 'dark', 'sepia']) {
  test(`keeps the page's data-theme="${theme}" on the first opening`, async ({ tab, host }) => {
    await tab.goto(host.page('plain'))
    const seen = await tab.evaluateHandle((name) => {
      const root = document.documentElement
      root.setAttribute('data-theme', name)
      const themes: (string | null)[] = []
      const follow = () => {
        themes.push(root.getAttribute('data-theme'))
        requestAnimationFrame(follow)
      }
      follow()
      return themes
    }, theme)
    await connectButton(tab).click()
    await hubIsOpen(tab)
    await laterText(tab, 'Peoplewick')
    // Once the hub is usable, it has finished changing the page.
    await text(tab, 'Peoplewick').click()
    await laterText(tab, 'Connection guide')
    await tab.keyboard.press('Escape')
    await hubIsGone(tab)
    expect(new Set(await seen.jsonValue())).toEqual(new Set([theme]))
    expect(await tab.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull()
  })
}

for (const [before, after] of [
  ['light', 'dark'],
  ['dark', 'light'],
  ['sepia', null],
] as const) {
  test(`keeps the page's change of theme from ${before} to ${after ?? 'none'}`, async ({ tab, host }) => {
    await tab.goto(host.page('plain'))
    await tab.evaluate((name) => document.documentElement.setAttribute('data-theme', name), before)
    await connectButton(tab).click()
    await hubIsOpen(tab)
    await laterText(tab, 'Peoplewick')
    await tab.evaluate((name) => {
      if (name) document.documentElement.setAttribute('data-theme', name)
      else document.documentElement.removeAttribute('data-theme')
    }, after)
    const theme = () => tab.evaluate(() => document.documentElement.getAttribute('data-theme'))
    await text(tab, 'Peoplewick').click()
    await laterText(tab, 'Connection guide')
    expect(await theme()).toBe(after)
    await tab.keyboard.press('Escape')
    await hubIsGone(tab)
    expect(await theme()).toBe(after)
  })
}

test('leaves nothing in localStorage when the user leaves the page with the hub open', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await hubIsOpen(tab)
  await laterText(tab, 'Peoplewick')
  expect(await tab.evaluate((name) => localStorage.getItem(name), key)).not.toBeNull()
  await tab.reload()
  expect(await tab.evaluate((name) => localStorage.getItem(name), key)).toBeNull()
})

test("keeps the page's own entry for the vendor's theme in localStorage when the user leaves", async ({
  tab,
  host,
}) => {
  await tab.goto(host.page('plain'))
  await tab.evaluate((name) => localStorage.setItem(name, 'own'), key)
  await connectButton(tab).click()
  await hubIsOpen(tab)
  await tab.reload()
  expect(await tab.evaluate((name) => localStorage.getItem(name), key)).toBe('own')
})
