import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Page } from 'playwright'
import { inBrowser } from './inBrowser.ts'
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('There is no free port')
  return address.port
}
