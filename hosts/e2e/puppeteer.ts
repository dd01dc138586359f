import { expect } from '@playwright/test'
import type { Locator, NodeFor, Page } from 'puppeteer-core'

/** By role and name, in the page and outside the hub's shadow root. */
export const role = (tab: Page, role: string, name: string) =>
  tab.locator(`::-p-aria([name="${name}"][role="${role}"])`)

/** Seen as text, in the page or in the hub's shadow root. */
export const text = (tab: Page, words: string) => tab.locator(`>>> ::-p-text(${words})`)

/** A button of the hub's own, inside its shadow root. */
export const inHub = (tab: Page, name: string) =>
  tab.locator(`.connect-hub-target >>> ::-p-aria([name="${name}"][role="button"])`)

/** Waits until the hub can be used: its list or form is drawn and nothing lies over it. */
export const hubIsOpen = (tab: Page) => tab.locator('.connect-hub-body[data-status=open]').wait()

export const hubIsGone = (tab: Page) => tab.waitForSelector('.connect-hub-root', { hidden: true })

/** Chooses a system from the hub's list. */
export async function choose(tab: Page, system: string): Promise<void> {
  await hubIsOpen(tab)
  await text(tab, system).click()
}

/**
 * What is not there yet. Waiting goes by looking again: puppeteer hears of no shadow root that comes later, and its own wait
 * is lost when a window that has just opened goes on to its address.
 */
export async function lookFor<S extends string>(tab: Page, selector: S): Promise<Locator<NodeFor<S>>> {
  await expect(async () => expect(await tab.$(selector)).not.toBeNull()).toPass({ timeout: 20_000 })
  return tab.locator(selector)
}

/** Text that the hub draws later, in its shadow root. */
export const laterText = (tab: Page, words: string) => lookFor(tab, `>>> ::-p-text(${words})` as const)

/** A field of the hub's form. */
export const field = (tab: Page, name: string) => lookFor(tab, `>>> input[name=${name}]` as const)
