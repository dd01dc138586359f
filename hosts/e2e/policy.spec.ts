import type { Page } from 'puppeteer-core'
import { startHost } from '../server/startHost.ts'
import { choose, connectButton, events, field, hubIsGone, hubIsOpen, inHub, lookFor, role, text } from './find.ts'
import { byNonce, byNonceWithFonts, strict, strictWithTypes, watchRefusals } from './policies.ts'
import { expect, test } from './test.ts'

const policies: { name: string; headers: typeof strict; asked: Record<string, string> }[] = [
  { name: 'the strictest policy', headers: strict, asked: {} },
  { name: 'the strictest policy with trusted types', headers: strictWithTypes, asked: {} },
  { name: 'a policy by nonce', headers: byNonce, asked: {} },
  { name: 'a policy by nonce that the hub gets', headers: byNonceWithFonts, asked: { nonce: '' } },
]

for (const { name, headers, asked } of policies) {
  test.describe(`under ${name}`, () => {
    test.use({ hostOptions: { headers } })

    test('violates no policy from the list, through every field type, to the success', async ({ tab, host }) => {
      test.slow()
      const refusals = await watchRefusals(tab)
      await tab.goto(host.page('policy', asked))
      await connectButton(tab).click()
      await choose(tab, 'Peoplewick')
      await (await field(tab, 'subdomain')).fill('acme')
      await (await field(tab, 'api_key')).fill('secret-key-123')
      await (await field(tab, 'company_id')).fill('1024')
      await inHub(tab, 'More information about Subdomain').hover()
      await text(tab, 'For https://acme.peoplewick.example it is acme.').wait()
      await text(tab, 'Select Field').click()
      await text(tab, 'United States').click()
      await inHub(tab, 'Connect').click()
      await finish(tab)
      await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'success', 'close'])
      expect(await refusals()).toEqual([])
    })
  })
}

test.describe('under the strictest policy', () => {
  const account = { originOwnerId: 'acme', originOwnerName: 'Acme Inc', provider: 'tallyhouse' }
  test.use({ hostOptions: { headers: strictWithTypes, emulator: { accounts: [account] } } })

  test('violates no policy during a sign-in in its own window', async ({ tab, host }) => {
    test.slow()
    const refusals = await watchRefusals(tab)
    await tab.goto(host.page('policy'))
    await connectButton(tab).click()
    await choose(tab, 'Harbor HR')
    const opened = new Promise<Page>((resolve) => {
      tab.once('popup', (popup) => popup && resolve(popup))
    })
    await inHub(tab, 'Connect').click()
    await (await lookFor(await opened, '::-p-aria([name="Allow"][role="button"])')).click()
    await finish(tab)
    expect(await refusals()).toEqual([])
  })

  test('violates no policy during an edit and in the form for a session', async ({ tab, host }) => {
    test.slow()
    const refusals = await watchRefusals(tab)
    await tab.goto(host.page('policy', { form: '' }))
    await role(tab, 'button', 'Manage Tallyhouse').click()
    await (await field(tab, 'company')).fill('2048')
    await inHub(tab, 'Connect').click()
    await finish(tab)
    await tab.locator('.connect-hub-form button[type=submit]').click()
    await hubIsOpen(tab)
    expect(await refusals()).toEqual([])
  })

  test('renders the hub as it does without a policy', async ({ tab, host }) => {
    test.slow()
    const free = await startHost()
    await tab.goto(free.page('policy'))
    await openForm(tab)
    const without = await looks(tab)
    free.close()
    await tab.goto(host.page('policy'))
    await openForm(tab)
    expect(await looks(tab)).toEqual(without)
  })

  test("removes the hub's styles and fonts from the page on closing, and restores them on opening", async ({
    tab,
    host,
  }) => {
    test.slow()
    await tab.goto(host.page('policy'))
    await connectButton(tab).wait()
    const before = await pageStyles(tab)
    await openForm(tab)
    const open = await pageStyles(tab)
    const first = await looks(tab)
    await tab.keyboard.press('Escape')
    await hubIsGone(tab)
    expect(await pageStyles(tab)).toEqual(before)
    await openForm(tab)
    expect(await pageStyles(tab)).toEqual(open)
    expect(await looks(tab)).toEqual(first)
  })
})

test("leaves the page's own style elements alone while the hub is open", async ({ tab, host }) => {
  await tab.goto(host.page('policy'))
  await connectButton(tab).click()
  await hubIsOpen(tab)
  await tab.evaluate(() => {
    document.head.appendChild(
      Object.assign(document.createElement('style'), { textContent: 'h1 { color: rgb(1, 2, 3) }' }),
    )
  })
  expect(await tab.$eval('h1', (heading) => getComputedStyle(heading).color)).toBe('rgb(1, 2, 3)')
  expect(await tab.$$eval('head style', (styles) => styles.length)).toBe(1)
})

async function finish(tab: Page) {
  await text(tab, 'Connection Successful').wait()
  await inHub(tab, 'Close').click()
  await hubIsGone(tab)
}

/** Opens a form and waits until the hub renders it in its fonts and nothing in it fades any more. */
async function openForm(tab: Page) {
  await connectButton(tab).click()
  await choose(tab, 'Peoplewick')
  await field(tab, 'subdomain')
  await expect(async () => expect((await pageStyles(tab)).fonts).toHaveLength(11)).toPass()
  const fading = () =>
    tab.evaluate(() => document.querySelector('.connect-hub-target > *')?.shadowRoot?.getAnimations().length)
  await expect.poll(fading).toBe(0)
}

/** Measures the position and look of the hub's elements. A missing font changes the widths. */
const looks = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('.connect-hub-target > *')?.shadowRoot
    return Array.from(root?.querySelectorAll('*') ?? [], (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, borderTopColor, boxShadow, fontFamily, fontSize, fontWeight, opacity } =
        getComputedStyle(element)
      const drawn = [color, backgroundColor, borderTopColor, boxShadow, fontFamily, fontSize, fontWeight, opacity]
      return [element.localName, x, y, width, height, ...drawn].join(' ')
    }).filter((line) => !line.startsWith('style'))
  })

const pageStyles = (tab: Page) =>
  tab.evaluate(() => ({
    fonts: Array.from(document.fonts, ({ family, weight, status }) => `${family} ${weight} ${status}`).sort(),
    elements: document.querySelectorAll('style').length,
    patched: Object.hasOwn(document.head, 'appendChild'),
  }))
