import { once } from 'node:events'
import { createServer } from 'node:net'
import { chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../findChromium.ts'
import { runStep } from './runStep.ts'
import { startProcess } from './startProcess.ts'

/** Builds an app that is installed, starts it beside the packed emulator, and lets a person use it in a browser. */
export async function visitConsumer(folder: string, use: (page: Page) => Promise<void>): Promise<void> {
  const emulator = await startProcess(folder, ['npx', '--no-install', 'connect-hub-emulator', '--port', '0'], {
    ready: /http:\/\/127\.0\.0\.1:\d+/,
  })
  const api = emulator.match
  const env = {
    STACKONE_API_KEY: 'a-key',
    STACKONE_BASE_URL: api,
    VITE_STACKONE_BASE_URL: api,
    NEXT_PUBLIC_STACKONE_BASE_URL: api,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  try {
    await runStep('builds', folder, ['npm', 'run', 'build'], env)
    const port = await freePort()
    const app = await startProcess(folder, ['npm', 'start', '--', '--port', String(port)], {
      ready: new RegExp(`http://localhost:${port}`),
      env,
    })
    try {
      const page = `http://localhost:${port}/`
      await runStep('passes the doctor', folder, ['npx', '--no-install', 'connect-hub', 'doctor', '--page', page], env)
      await inBrowser(page, use)
    } finally {
      await app.stop()
    }
  } finally {
    await emulator.stop()
  }
}

/** Fails also when the page threw, or wrote an error or a warning to its console. */
async function inBrowser(url: string, use: (page: Page) => Promise<void>): Promise<void> {
  const start = performance.now()
  process.stdout.write('  is used in a browser … ')
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(20_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(url)
    const failure = await use(page).catch((error: unknown) => error)
    if (failure || complaints.length > 0)
      throw new Error(`The page complained of: ${complaints.join('\n') || 'nothing'}`, { cause: failure })
  } finally {
    await browser.close()
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('There is no free port')
  return address.port
}
