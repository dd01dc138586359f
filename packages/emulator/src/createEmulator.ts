import { answer } from './answer.js'
import { createControl } from './control/createControl.js'
import type { EmulatorControl } from './control/EmulatorControl.js'
import { createRuntime } from './createRuntime.js'
import type { EmulatorOptions } from './EmulatorOptions.js'

/** An emulator of the vendor's API. */
export interface Emulator {
  /**
   * Answers a request like the vendor's API. It needs no server, Node or `this`, so you can pass it as any `fetch`. It rejects
   * with a TypeError, like a failed connection, only when `control.fail` sets 'drop'.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** Triggers states and failures for tests. */
  control: EmulatorControl
  /** The option `baseUrl`, or '/'. */
  readonly baseUrl: string
}

/**
 * Creates an independent emulator; two emulators share no state. Throws a TypeError when an option is invalid.
 *
 * @example
 * const emulator = createEmulator({ accounts: [{ originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'peoplewick' }] })
 * const answer = await emulator.fetch('https://api.stackone.com/accounts', { headers: { authorization: `Basic ${btoa('key:')}` } })
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  let runtime = createRuntime(options)
  const control = createControl(
    () => runtime,
    () => {
      runtime.webhooks?.stop()
      runtime = createRuntime(options)
    },
  )
  return {
    fetch: (input, init) => answer(runtime, control, new Request(input, init)),
    control,
    baseUrl: options.baseUrl ?? '/',
  }
}
