import { expect } from '@playwright/test'
import type { Locator, NodeFor, Page } from 'puppeteer-core'

/** Finds an element by role and name, in the page outside the hub's shadow root. */
export const role = (tab: Page, role: string, name: string) =>
  tab.locator(`::-p-aria([name="${name}"][role="${role}"])`)

/** Finds visible text, in the page or in the hub's shadow root. */
export const text = (tab: Page, words: string) => tab.locator(`>>> ::-p-text(${words})`)

/** Finds one of the hub's own buttons, inside its shadow root. */
export const inHub = (tab: Page, name: string) =>
  tab.locator(`.connect-hub-target >>> ::-p-aria([name="${name}"][role="button"])`)

/** Waits until the hub is usable: its list or form is rendered, and nothing covers it. */
export const hubIsOpen = (tab: Page) => tab.locator('.connect-hub-body[data-status=open]').wait()

export const hubIsGone = (tab: Page) => tab.waitForSelector('.connect-hub-root', { hidden: true })

/** Chooses a system from the hub's list. */
export async function choose(tab: Page, system: string): Promise<void> {
  await hubIsOpen(tab)
  await text(tab, system).click()
}

/**
 * Waits for an element by polling: puppeteer doesn't notice a shadow root that is attached later, and its own wait fails when a
 * window that has just opened navigates.
 */
export async function lookFor<S extends string>(tab: Page, selector: S): Promise<Locator<NodeFor<S>>> {
  await expect(async () => expect(await tab.$(selector)).not.toBeNull()).toPass({ timeout: 20_000 })
  return tab.locator(selector)
}

/** Finds text that the hub renders later, in its shadow root. */
export const laterText = (tab: Page, words: string) => lookFor(tab, `>>> ::-p-text(${words})` as const)

/** Finds a field of the hub's form. */
export const field = (tab: Page, name: string) => lookFor(tab, `>>> input[name=${name}]` as const)
