import { createEmulator } from '@connect-hub/emulator'
import { emulatorHandlers } from '@connect-hub/emulator/msw'
import { createConnectHandler } from '@connect-hub/server'
import { http } from 'msw'
import { setupWorker } from 'msw/browser'

/** Where the vendor's API stands in the stories. */
const vendorUrl = 'https://api.stackone.com'

const worker = setupWorker()
let started: Promise<unknown> | undefined

/** The whole backend inside the browser: the kit's own handler, and the emulator in the vendor's place. Returns its own undo. */
export async function startStoryBackend(): Promise<() => void> {
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  const emulator = createEmulator()
  const connect = createConnectHandler({
    apiKey: 'sk_storybook',
    authenticate: () => ({
      originOwnerId: 'northwind',
      originOwnerName: 'Northwind People',
      originUsername: 'ada@northwind.example',
    }),
    baseUrl: vendorUrl,
    fetch: async (input, init) => emulator.fetch(new Request(input, init)),
  })
  worker.use(
    http.all('/api/connect/*', ({ request }) => connect(request)),
    ...emulatorHandlers(emulator),
  )
  return () => worker.resetHandlers()
}
