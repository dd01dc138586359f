import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { chromiumArgs, findChromium } from '../scripts/lib/environment/findChromium.ts'
import { accounts } from './e2e/accounts.ts'
import buildPages from './e2e/buildPages.ts'
import { startHost } from './server/startHost.ts'

// `tsx hosts/pictures.ts`: takes pictures of the kit on host pages, for docs/images/hosts, on a light and a dark system.
const folder = fileURLToPath(new URL('../docs/images/hosts/', import.meta.url))

const rows: Readonly<Record<string, { page: string; className?: string }>> = {
  'Light only': { page: 'light-only' },
  'Dark only': { page: 'dark-only' },
  '.dark': { page: 'class-dark', className: 'dark' },
  'Tailwind first': { page: 'tailwind-first' },
  'Tailwind last': { page: 'tailwind-last' },
  'Material UI': { page: 'mui' },
  'Unlayered rules': { page: 'unlayered-rules' },
}
const systems = ['light', 'dark'] as const
type System = (typeof systems)[number]

/** Takes a picture of the page and one of the hub on it, each as a data address. */
async function shoot(browser: Browser, { page, className }: { page: string; className?: string }, system: System) {
  const host = await startHost({ emulator: { accounts } })
  const context = await browser.createBrowserContext()
  const tab = await context.newPage()
  await tab.setViewport({ width: 1000, height: 760 })
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: system },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await tab.goto(host.page(page))
  await tab.waitForSelector('.connect-hub-account')
  if (className) await tab.evaluate((name) => document.documentElement.classList.add(name), className)
  const pictures = [await picture(tab)]
  await tab.click('.connect-hub-button[aria-haspopup]')
  await tab.waitForSelector('.connect-hub-body[data-status=open]')
  await tab.waitForNetworkIdle()
  pictures.push(await picture(tab))
  await context.close()
  host.close()
  return pictures
}

const picture = async (tab: Page) =>
  `data:image/webp;base64,${await tab.screenshot({ type: 'webp', encoding: 'base64' })}`

const sheetOf = (lines: { name: string; pictures: string[] }[], system: System) => `<!doctype html>
<style>
  body { margin: 0; padding: 16px; background: #cfcfd4; font: 500 15px system-ui, sans-serif }
  div { display: grid; grid-template-columns: repeat(2, 500px); gap: 8px 16px; width: max-content }
  h2 { grid-column: 1 / -1; margin: 8px 0 0; font: inherit }
  img { width: 500px; border-radius: 4px }
</style>
<div>${lines.map(({ name, pictures }) => `<h2>${name}, ${system} system</h2>${pictures.map((src) => `<img src="${src}">`).join('')}`).join('')}</div>`

mkdirSync(folder, { recursive: true })
if (!process.argv.includes('--built')) await buildPages()
const browser = await launch({ executablePath: findChromium(), headless: true, args: [...chromiumArgs] })
for (const system of systems) {
  const lines: { name: string; pictures: string[] }[] = []
  for (const [name, row] of Object.entries(rows)) lines.push({ name, pictures: await shoot(browser, row, system) })
  const sheet = await browser.newPage()
  await sheet.setViewport({ width: 1048, height: 800 })
  await sheet.setContent(sheetOf(lines, system))
  await sheet.screenshot({ path: `${folder}${system}.webp`, type: 'webp', quality: 60, fullPage: true })
  await sheet.close()
}
await browser.close()
console.log(`The pictures are in ${folder}`)
