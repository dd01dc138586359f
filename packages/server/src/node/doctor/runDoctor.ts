import { checkCors } from './checkCors.js'
import { checkEndpoint } from './checkEndpoint.js'
import { checkKey } from './checkKey.js'
import { checkPeers } from './checkPeers.js'
import { checkPolicy } from './checkPolicy.js'
import { checkReact } from './checkReact.js'
import { checkSecrets } from './checkSecrets.js'
import { type Finding, warning } from './Finding.js'

export interface DoctorOptions {
  /** The project's folder. */
  folder: string
  /** The address of the page with the button. Without it nothing of the running app is looked at. */
  page?: string | undefined
  /** Where the handler is mounted: a path or a whole address. */
  endpoint: string
  /** The server's environment. */
  env: Readonly<Record<string, string | undefined>>
  /** @default the global one */
  fetch?: typeof globalThis.fetch
}

/** Where everything is, for the checks of what runs. */
export interface Surroundings {
  page: URL
  endpoint: URL
  api: URL
  fetch: typeof globalThis.fetch
}

/** Looks at a project, its key and, where it runs, its app. Reads only: the one session that it may be given is thrown away. */
export async function runDoctor({
  folder,
  page,
  endpoint,
  env,
  fetch = (input, init) => globalThis.fetch(input, init),
}: DoctorOptions): Promise<Finding[]> {
  const api = new URL(env['STACKONE_BASE_URL'] || 'https://api.stackone.com')
  const atRest = [
    ...checkReact(folder),
    ...checkPeers(folder),
    ...checkSecrets(env),
    ...(await checkKey(env, api, fetch)),
  ]
  if (page === undefined) {
    const cure = 'Start it, and give the address of the page with the button: --page http://localhost:3000/settings.'
    return [...atRest, warning('The running app was not looked at.', cure)]
  }
  const surroundings = { page: new URL(page), endpoint: new URL(`${endpoint.replace(/\/+$/, '')}/`, page), api, fetch }
  const running = await Promise.all([checkEndpoint, checkPolicy, checkCors].map((check) => check(surroundings)))
  return [...atRest, ...running.flat()]
}
