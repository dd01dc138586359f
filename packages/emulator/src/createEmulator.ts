import { answer } from './answer.js'
import { createControl } from './control/createControl.js'
import type { EmulatorControl } from './control/EmulatorControl.js'
import { createRuntime } from './createRuntime.js'
import type { EmulatorOptions } from './EmulatorOptions.js'

/** A stand-in for the vendor's API. */
export interface Emulator {
  /**
   * Answers a request as the vendor's API would. It needs no server and no Node, and no `this`: hand it over as any
   * `fetch`. It rejects with a TypeError, as a broken connection does, only where `control.fail` says 'drop'.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** Makes things happen that a test cannot wait for. */
  control: EmulatorControl
  /** The option, or '/'. */
  readonly baseUrl: string
}

/**
 * Makes an emulator of its own: two share nothing. Throws a TypeError when an option is wrong.
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
