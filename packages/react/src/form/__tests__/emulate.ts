import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** The session as Playwright has it: vitest types it only where the provider is installed. */
interface Devtools {
  send: (method: string, params: object) => Promise<unknown>
}

const send = (method: string, params: object) => (cdp() as unknown as Devtools).send(method, params)

/** Until the test ends, the pointer is a finger. */
export async function emulateTouch(): Promise<void> {
  await send('Emulation.setTouchEmulationEnabled', { enabled: true })
  onTestFinished(async () => void (await send('Emulation.setTouchEmulationEnabled', { enabled: false })))
}

/** Until the test ends, the system chooses the colours. */
export async function emulateForcedColors(): Promise<void> {
  const set = (value: string) => send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
  await set('active')
  onTestFinished(async () => void (await set('none')))
}
