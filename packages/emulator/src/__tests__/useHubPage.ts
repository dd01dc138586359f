import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { chromiumLaunchOptions } from '../../../../scripts/lib/environment/findChromium.ts'
import type { Emulator } from '../createEmulator.js'
import { type StartOptions, startEmulator } from '../node.js'
import { mint } from './api.js'

const bundle = createRequire(import.meta.url).resolve('@stackone/hub/webcomponent')

/** The HTML of a page, whose title tells what was called back. */
type DrawPage = (url: string, token: string) => string

/** The hub in a page of its own. */
export interface HubPage {
  page: Page
  emulator: Emulator
  /** What the web component has called back, oldest first. */
  calledBack: () => Promise<string>
}

/**
 * The vendor's `<stackone-hub>`, or what else `draw` puts there, in Chromium, on a page of one origin, against an emulator that
 * listens on another: with real requests, preflights, redirects and windows. Call it once a file.
 */
export function useHubPage(
  draw: DrawPage = webComponent,
): (fields: Record<string, unknown>, options?: StartOptions) => Promise<HubPage> {
  let browser: Browser
  let host: Server
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions())
    host = await serveHost(draw)
  })
  afterAll(async () => {
    await browser.close()
    host.close()
  })

  return async (fields, options) => {
    const { url, emulator, close } = await startEmulator(options)
    const page = await browser.newPage()
    onTestFinished(async () => {
      await page.context().close()
      await close()
    })
    const token = await mint(emulator, fields)
    await page.goto(`${originOf(host)}/?${new URLSearchParams({ token, url })}`)
    return { page, emulator, calledBack: () => page.title() }
  }
}

/** A real server: Chromium lets no page but a local one reach an emulator on this machine. */
async function serveHost(draw: DrawPage): Promise<Server> {
  const script = await readFile(bundle)
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const isScript = pathname === '/hub.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : draw(searchParams.get('url') ?? '', searchParams.get('token') ?? ''))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

function originOf(server: Server): string {
  const address = server.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
}

function webComponent(url: string, token: string): string {
  return `<!doctype html><title></title><script src="/hub.js"></script>
<script>for (const name of ['success', 'close']) addEventListener(name, () => { document.title += name + ',' })</script>
<stackone-hub token="${token}" base-url="${url}" app-url="${url}"></stackone-hub>`
}
