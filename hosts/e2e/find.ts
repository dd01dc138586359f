import type { Page } from 'puppeteer-core'
import { role } from './puppeteer.ts'

export * from './puppeteer.ts'

/** The button that opens the hub. */
export const connectButton = (tab: Page) => role(tab, 'button', 'Connect HR system')

/** Returns the kit's events on the page so far, by name. */
export const events = (tab: Page) => tab.evaluate(() => window.events)
