import type { Page } from 'puppeteer-core'
import { connectButton, hubIsGone, hubIsOpen } from './find.ts'
import { expect, test } from './test.ts'

test.use({ scrollbars: true })

const styles = {
  'a page that scrolls': '',
  'a page with its own padding': 'html { padding: 0 20px }',
  'a page that keeps room for scrollbars': 'html { scrollbar-gutter: stable }',
  'a page with a fixed bar': 'h1 { position: fixed; inset-inline: 0 }',
}

for (const dir of ['ltr', 'rtl']) {
  for (const [name, css] of Object.entries(styles)) {
    test(`does not move ${name}, ${dir}, when the dialog opens`, async ({ tab, host }) => {
      await tab.goto(host.page('plain'))
      await tab.evaluate(
        (dir, css) => {
          document.documentElement.dir = dir
          document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
        },
        dir,
        css,
      )
      expect(await tab.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0)
      const before = await places(tab)
      await connectButton(tab).click()
      await hubIsOpen(tab)
      expect(await places(tab)).toEqual(before)
      await tab.keyboard.press('Escape')
      await hubIsGone(tab)
      expect(await places(tab)).toEqual(before)
      expect(await tab.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull()
    })
  }
}

/** The horizontal positions of the page's heading, button and text. */
const places = (tab: Page) =>
  tab.$$eval('h1, .connect-hub-button, #root > p', (elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect()
      return [left, right]
    }),
  )
