import { checkCors } from './checkCors.js'
import { checkEndpoint } from './checkEndpoint.js'
import { checkApi, checkKey } from './checkKey.js'
import { checkPeers } from './checkPeers.js'
import { checkPolicy } from './checkPolicy.js'
import { checkReact } from './checkReact.js'
import { checkSecrets } from './checkSecrets.js'
import { type Finding, ok, warning } from './Finding.js'
import { findPackage } from './findPackage.js'
import type { Surroundings } from './Surroundings.js'

export interface DoctorOptions {
  /** The project's folder. */
  folder: string
  /** The address of the page with the button. Without it nothing of the running app is looked at. */
  page?: string | undefined
  /** Where the handler is mounted: a path or a whole address. */
  endpoint: string
  /** The server's environment. */
  env: Readonly<Record<string, string | undefined>>
  /** The folder that the environment is from, where that is not the project's. */
  server?: string | undefined
  /** @default the global one */
  fetch?: typeof globalThis.fetch
}

/** Looks at a project, its key and, where it runs, its app. Reads only: the one session that it may be given is thrown away. */
export async function runDoctor({
  folder,
  page,
  endpoint,
  env,
  server,
  fetch = (input, init) => globalThis.fetch(input, init),
}: DoctorOptions): Promise<Finding[]> {
  const api = new URL(env['STACKONE_BASE_URL'] || 'https://api.stackone.com')
  const atRest = [
    ...(checkServerOnly(folder) ?? [...checkReact(folder), ...checkPeers(folder)]),
    ...(server === undefined ? [] : [ok(`The key and the API's address are from ${server}.`)]),
    ...checkSecrets(env),
    ...(await checkApi(api, fetch)),
    ...(await checkKey(env, api, fetch)),
  ]
  if (page === undefined) {
    const cure = 'Start it, and give the address of the page with the button: --page http://localhost:3000/settings.'
    return [...atRest, warning('The running app was not looked at.', cure)]
  }
  const surroundings: Surroundings = {
    page: new URL(page),
    endpoint: new URL(`${endpoint.replace(/\/+$/, '')}/`, page),
    api,
    fetch,
  }
  const running = await Promise.all([checkEndpoint, checkPolicy, checkCors].map((check) => check(surroundings)))
  return [...atRest, ...running.flat()]
}

/** A folder of a server needs no React, and no peers of it. */
function checkServerOnly(folder: string): Finding[] | undefined {
  const server = findPackage('@connect-hub/server', folder)
  if (!server || ['react', '@connect-hub/react'].some((name) => findPackage(name, folder))) return undefined
  const text = `This folder has @connect-hub/server ${server.version} and no React: the page's packages are elsewhere.`
  return [{ ...ok(text), cure: "To check them too, give the app's folder with --folder, and this one with --server." }]
}
