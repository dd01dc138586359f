import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** What every start of Chromium needs to run as root and without calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a Chromium on this machine, or undefined. CHROMIUM_PATH wins, then Playwright's own, then the system's. */
export function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed]
  return candidates.find((path) => path && existsSync(path))
}

/** The launch options for Playwright, in the browser tests, the end-to-end tests and the benchmarks. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium()
  return { args: chromiumArgs, ...(executablePath && { executablePath }) }
}
