import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type { Host } from '../server/startHost.ts'
import { accounts } from './accounts.ts'
import { connectButton, hubIsOpen, lookFor, text } from './find.ts'
import { type EngineOptions, expect, test } from './test.ts'

type Scheme = EngineOptions['system']

interface Look {
  page: string
  /** The kit's expected theme on a light and on a dark system. */
  expected: Record<Scheme, Scheme>
  /** The page's options, in its address. */
  asked?: Record<string, string>
  /** Changes the page before the test looks at it. */
  prepare?: (tab: Page) => Promise<void>
}

const light = { light: 'light', dark: 'light' } as const
const dark = { light: 'dark', dark: 'dark' } as const
const auto = { light: 'light', dark: 'dark' } as const

/** Pages with other designs, and whether the kit is light or dark on them. */
const looks: Readonly<Record<string, Look>> = {
  'a page with light colours only': { page: 'light-only', expected: light },
  'a page that is always dark': { page: 'dark-only', expected: dark },
  'a page that follows the system': { page: 'scheme-auto', expected: auto },
  'a page without the class of its dark mode': { page: 'class-dark', expected: light },
  'a page with the class of its dark mode': {
    page: 'class-dark',
    expected: dark,
    prepare: (tab) => tab.evaluate(() => document.documentElement.classList.add('dark')),
  },
  'a dark part of a light page': {
    page: 'class-dark',
    expected: dark,
    prepare: (tab) => tab.evaluate(() => document.querySelector('.page')?.classList.add('dark')),
  },
  'a page with data-theme': { page: 'data-theme', expected: dark },
  'a light page that requests dark parts': { page: 'light-only', asked: { theme: 'dark' }, expected: dark },
  'a dark page that requests light parts': { page: 'dark-only', asked: { theme: 'light' }, expected: light },
  'a Material UI page': { page: 'mui', expected: auto },
  'a Tailwind page': { page: 'tailwind-first', expected: light },
}

/** Defines the tests for one system setting. The setting belongs to the browser, so each has its own file. */
export function testLooks(system: Scheme): void {
  test.use({ system, hostOptions: { emulator: { accounts } } })
  for (const [name, look] of Object.entries(looks)) {
    const scheme = look.expected[system]
    // The themes agree by definition, so nothing could go wrong.
    if (scheme === system && look.expected.light === look.expected.dark) continue
    test(`is ${scheme} on ${name}, on a ${system} system`, async ({ tab, host }) => {
      await openPage(tab, host, look)
      expect(await schemes(tab)).toEqual({ button: scheme, list: scheme, field: scheme })
      // A host that requests the other theme also provides its background.
      if (!look.asked) expect(await contrastViolations(tab)).toEqual([])
      await connectButton(tab).click()
      await hubIsOpen(tab)
      await text(tab, 'Peoplewick').wait()
      expect(await openSchemes(tab)).toEqual({ dialog: scheme, hub: scheme })
      expect(await contrastViolations(tab, '.connect-hub-dialog')).toEqual([])
    })
  }
}

export async function openPage(tab: Page, host: Host, { page, asked, prepare }: Omit<Look, 'expected'>): Promise<void> {
  await tab.goto(host.page(page, asked))
  await lookFor(tab, '.connect-hub-account')
  await prepare?.(tab)
  await tab.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
}

const backgrounds = (tab: Page, selectors: Record<string, string>) =>
  tab.evaluate((wanted) => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const schemeOf = (selector: string) => {
      const [outer = '', inner] = selector.split(' >>> ')
      const found = document.querySelector(outer)
      const element = inner ? found?.shadowRoot?.querySelector(inner) : found
      if (!element || !pixel) return `no ${selector}`
      pixel.clearRect(0, 0, 1, 1)
      pixel.fillStyle = getComputedStyle(element).backgroundColor
      pixel.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
      if (alpha < 255) return `${selector} is transparent`
      return (red + green + blue) / 3 < 128 ? 'dark' : 'light'
    }
    return Object.fromEntries(Object.entries(wanted).map(([name, selector]) => [name, schemeOf(selector)]))
  }, selectors)

const schemes = (tab: Page) =>
  backgrounds(tab, {
    button: '.connect-hub-button[aria-haspopup]',
    list: '.connect-hub-accounts-list',
    field: '.connect-hub-combobox-box',
  })

const openSchemes = (tab: Page) =>
  backgrounds(tab, { dialog: '.connect-hub-dialog', hub: '.connect-hub-target > * >>> [class^=card]' })

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Describes the kit's contrast violations in axe. Excludes the vendor's card. */
async function contrastViolations(
  tab: Page,
  within = ':is(.connect-hub-button, .connect-hub-accounts, .connect-hub-form)',
) {
  await tab.addScriptTag({ path: axe })
  return tab.evaluate(async (selector) => {
    const { violations } = await window.axe.run(
      { include: [selector], exclude: ['.connect-hub-target'] },
      { runOnly: ['color-contrast'] },
    )
    return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`))
  }, within)
}

declare global {
  interface Window {
    axe: typeof import('axe-core')
  }
}
