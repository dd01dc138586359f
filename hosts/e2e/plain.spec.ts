import { connectButton, events, hubIsGone, hubIsOpen, text } from './find.ts'
import { expect, test } from './test.ts'

test('opens on a page without styles, and closes on Escape', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await hubIsOpen(tab)
  await text(tab, 'Peoplewick').wait()
  await tab.keyboard.press('Escape')
  await hubIsGone(tab)
  await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'cancel', 'close'])
})
