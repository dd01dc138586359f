import { createEmulator } from '@connect-hub/emulator'
import { emulatorHandlers, emulatorPopups } from '@connect-hub/emulator/msw'
import { createConnectHandler } from '@connect-hub/server'
import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { StoryBackend } from './toolbar.ts'

/** Where the vendor's API stands in the stories: on the page's own origin. */
const vendorPath = '/stackone'
/** Where a hub looks that was told nothing: answered in the page as well. */
const vendorUrl = 'https://api.stackone.com'

const owner = {
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind People',
  originUsername: 'ada@northwind.example',
}

const worker = setupWorker()
const outside: string[] = []
let started: Promise<unknown> | undefined

/** The whole backend inside the browser: the kit's own handler, and the emulator in the vendor's place. Returns its own undo. */
export async function startStoryBackend({
  faults = [],
  authenticate = () => owner,
  timeoutMs,
  ...options
}: StoryBackend): Promise<() => void> {
  started ??= worker.start({
    quiet: true,
    onUnhandledRequest({ url }) {
      if (new URL(url).origin !== location.origin) outside.push(url)
    },
  })
  await started
  outside.length = 0
  const emulator = createEmulator({ ...options, baseUrl: vendorPath })
  for (const fault of faults) emulator.control.fail(fault)
  const connect = createConnectHandler({
    apiKey: 'sk_storybook',
    authenticate,
    ...(timeoutMs && { timeoutMs }),
    baseUrl: location.origin + vendorPath,
    fetch: async (input, init) => emulator.fetch(new Request(input, init)),
  })
  worker.use(
    http.all('/api/connect/*', ({ request }) => connect(request)),
    ...emulatorHandlers(emulator),
    http.all(`${vendorUrl}/*`, ({ request }) =>
      emulator.fetch(new Request(request.url.replace(vendorUrl, location.origin + vendorPath), request)),
    ),
  )
  const closePopups = emulatorPopups(emulator)
  return () => {
    closePopups()
    worker.resetHandlers()
  }
}

/** Throws when the story asked anyone but its own backend for anything. */
export function checkRequests(): void {
  if (outside.length > 0) throw new Error(`The story left its own origin: ${outside.join(', ')}`)
}
