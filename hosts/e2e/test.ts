import { test as base } from '@playwright/test'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { chromiumArgs, findChromium } from '../../scripts/lib/environment/findChromium.ts'
import { findFirefox } from '../../scripts/lib/environment/findFirefox.ts'
import { type Host, type HostOptions, startHost } from '../server/startHost.ts'

export { expect } from '@playwright/test'

export interface EngineOptions {
  engine: 'chromium' | 'firefox'
  /** The system's preferred colour scheme. */
  system: 'light' | 'dark'
  /** Whether scrollbars take up space, as on Windows. @default the engine's choice for a headless browser: no scrollbars */
  scrollbars: boolean
}

interface TestOptions {
  hostOptions: HostOptions
}

interface Fixtures {
  /** A separate server for each test. */
  host: Host
  /** A page in the project's engine, through puppeteer because it drives the Firefox that users have. */
  tab: Page
}

export const test = base.extend<Fixtures & TestOptions, EngineOptions & { engineBrowser: Browser }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  system: ['light', { option: true, scope: 'worker' }],
  hostOptions: [{}, { option: true }],
  scrollbars: [false, { option: true, scope: 'worker' }],
  engineBrowser: [
    async ({ engine, system, scrollbars }, use) => {
      const browser = await (engine === 'chromium' ? launchChromium(scrollbars) : launchFirefox(system, scrollbars))
      await use(browser)
      await browser.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  host: async ({ hostOptions }, use) => {
    const host = await startHost(hostOptions)
    await use(host)
    host.close()
  },
  tab: async ({ engineBrowser, engine, system }, use) => {
    const context = await engineBrowser.createBrowserContext()
    const tab = await context.newPage()
    await tab.setViewport({ width: 1280, height: 800 })
    tab.setDefaultTimeout(20_000)
    if (engine === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }])
    await use(tab)
    await context.close()
  },
})

function launchChromium(scrollbars: boolean): Promise<Browser> {
  return launch({
    executablePath: findChromium(),
    headless: true,
    args: [...chromiumArgs],
    ignoreDefaultArgs: scrollbars ? ['--hide-scrollbars'] : [],
  })
}

function launchFirefox(system: 'light' | 'dark', scrollbars: boolean): Promise<Browser> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('Firefox is missing. Install it with `sudo apt-get install -y firefox-esr`.')
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': system === 'dark' ? 0 : 1,
      'widget.gtk.overlay-scrollbars.enabled': !scrollbars,
    },
  })
}
