import { createEmulator, type Emulator } from '@connect-hub/emulator'
import { emulatorPopups } from '@connect-hub/emulator/msw'
import { createConnectHandler } from '@connect-hub/server'
import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { StoryBackend } from './toolbar.ts'

/** The path of the vendor's API in the stories, on the page's own origin. */
const vendorPath = '/stackone'
/** The address that a hub uses by default, which the page answers too. */
const vendorUrl = 'https://api.stackone.com'

const owner = {
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind People',
  originUsername: 'ada@northwind.example',
}

/** The emulators of the stories on the page: a documentation page has many. */
const emulators = new Set<Emulator>()
const outside: string[] = []
const worker = setupWorker(
  http.all(`${vendorPath}/*`, ({ request }) => askEmulators(request)),
  http.all(`${vendorUrl}/*`, ({ request }) =>
    askEmulators(new Request(request.url.replace(vendorUrl, location.origin + vendorPath), request)),
  ),
)
let started: Promise<unknown> | undefined

/** Starts the whole backend inside the browser, one per story: the kit's own handler, and the emulator instead of the vendor. */
export async function startStoryBackend({
  faults = [],
  authenticate = () => owner,
  timeoutMs,
  ...options
}: StoryBackend) {
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
  emulators.add(emulator)
  const closePopups = emulatorPopups(emulator)
  return {
    emulator,
    /** The `fetch` with which the story's components reach the handler. */
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => connect(new Request(input, init)),
    stop() {
      closePopups()
      emulators.delete(emulator)
    },
  }
}

/** Throws when the story sent a request to anything but its own backend. */
export function checkRequests(): void {
  if (outside.length > 0) throw new Error(`The story left its own origin: ${outside.join(', ')}`)
}

/** Only the emulator of a story accepts its hub's token; all others answer 401. */
async function askEmulators(request: Request): Promise<Response> {
  const answers = [...emulators].map((emulator) => emulator.fetch(request.clone()).catch(() => HttpResponse.error()))
  const known = answers.map(async (answer) => {
    const { status } = await answer
    return status === 401 ? Promise.reject(new Error('Not mine.')) : answer
  })
  return Promise.any(known).catch(async () => (await answers[0]) ?? HttpResponse.error())
}
