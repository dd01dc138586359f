import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../environment/findChromium.ts'
import { timed } from './timed.ts'

/** Opens `url` in Chromium and uses the page. Fails also when the page threw, or wrote an error or a warning to its console. */
export function inBrowser(url: string, use: (page: Page) => Promise<void>): Promise<void> {
  return timed('is used in a browser', async () => {
    const browser = await chromium.launch(chromiumLaunchOptions())
    try {
      const page = await browser.newPage()
      // A development server builds what the page asks for, which takes a while on the first visit.
      page.setDefaultTimeout(60_000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        // Next's empty template has no icon, which Chromium asks for by itself.
        if (new URL(message.location().url || url).pathname === '/favicon.ico') return
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      await page.goto(url)
      const failure = await use(page).catch((error: unknown) => error)
      if (failure || complaints.length > 0)
        throw new Error(`The page complained of: ${complaints.join('\n') || 'nothing'}`, { cause: failure })
    } finally {
      await browser.close()
    }
  })
}
