import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { Host } from '../server/startHost.ts'
import { choose, connectButton, events, field, hubIsOpen, inHub, role, text } from './find.ts'
import { expect, test } from './test.ts'

const assets = fileURLToPath(new URL('../dist/assets/', import.meta.url))

/**
 * Makes a file of the build fail until the test calls the returned function. The hub and the library of its forms are both
 * called index.esm: the larger one is the hub, and Firefox can't retry a file that another one imports.
 */
function failFile(host: Host, name: string) {
  const files = readdirSync(assets).filter((file) => file.startsWith(`${name}-`))
  const [largest] = files.sort((a, b) => statSync(assets + b).size - statSync(assets + a).size)
  host.intercept((path) => (path === `/assets/${largest}` ? { status: 503 } : undefined))
  return () => host.intercept(() => undefined)
}

/** Connects a system through its form. */
async function connect(tab: Page) {
  await choose(tab, 'Rosterleaf')
  await (await field(tab, 'token')).fill('secret')
  await inHub(tab, 'Connect').click()
  await text(tab, 'Connection Successful').wait()
}

for (const name of ['index.esm', 'mountStackOneHub']) {
  test(`reloads the file ${name} on "Try again"`, async ({ tab, host }) => {
    const recover = failFile(host, name)
    await tab.goto(host.page('plain'))
    await connectButton(tab).click()
    await text(tab, 'This could not be loaded.').wait()
    recover()
    await role(tab, 'button', 'Try again').click()
    await hubIsOpen(tab)
    await connect(tab)
    expect(await events(tab)).toContain('success')
  })
}

test("reloads the kit's own code on the next press", async ({ tab, host }) => {
  const recover = failFile(host, 'createHubRuntime')
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await text(tab, 'This could not be loaded.').wait()
  recover()
  await connectButton(tab).click()
  await hubIsOpen(tab)
  await connect(tab)
})

test('offers to reload the page when a file fails twice, as after a deployment', async ({ tab, host }) => {
  const recover = failFile(host, 'mountStackOneHub')
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await role(tab, 'button', 'Try again').click()
  await text(tab, 'Reload the page.').wait()
  recover()
  await Promise.all([tab.waitForNavigation(), role(tab, 'button', 'Reload page').click()])
  await connectButton(tab).click()
  await hubIsOpen(tab)
})
