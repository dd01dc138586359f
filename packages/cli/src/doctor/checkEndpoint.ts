import { checkStranger } from './checkStranger.js'
import { error, type Finding, ok, warning } from './Finding.js'
import { request } from './request.js'
import type { Surroundings } from './Surroundings.js'

/** Asks the handler for a session as the page would, but without being signed in. */
export async function checkEndpoint(surroundings: Surroundings): Promise<Finding[]> {
  const { page, endpoint, fetch } = surroundings
  const url = new URL('sessions', endpoint)
  const headers = { 'content-type': 'application/json', ...browserHeaders(surroundings) }
  const answer = await request(fetch, url, { method: 'POST', headers, body: '{}' })
  if (typeof answer === 'string')
    return [error(`${url} cannot be reached: ${answer}.`, 'Start the app, and check the address and the port.')]
  const code = await readCode(answer)
  if (answer.status === 201) {
    const cure =
      'Let authenticate return nothing where nobody is signed in. Fine while you develop, never on the internet.'
    const text = `${url} gives a session to somebody who is not signed in.`
    return [warning(text, cure), ...(await checkHost(surroundings))]
  }
  if (code === 'unauthorized') return [ok(`${url} answers, and asks who is there.`), ...(await checkHost(surroundings))]
  if (code === 'forbidden') {
    const text = `${url} refuses the page ${page.origin} as another site`
    const allow = `allowedOrigins: ['${page.origin}'] to createConnectHandler.`
    return endpoint.origin === page.origin
      ? [error(`${text}: a proxy in front changes the Host header.`, `${keepHost}; or add ${allow}`)]
      : [error(`${text}.`, `Add ${allow}`)]
  }
  if (code) {
    const cure = `See docs/reference/errors.md, "${code}", and the handler's onError.`
    return [error(`${url} answers ${answer.status} with the error ${code}.`, cure)]
  }
  return [checkStranger(url, answer)]
}

/** A browser that names the site makes up for a proxy that changes Host. Not every browser does, nor on every address. */
async function checkHost({ page, endpoint, fetch }: Surroundings): Promise<Finding[]> {
  if (endpoint.origin !== page.origin) return []
  const answer = await request(fetch, new URL('accounts', endpoint), { headers: { origin: page.origin } })
  if (typeof answer === 'string' || (await readCode(answer)) !== 'forbidden') return []
  const text = `${endpoint} works at ${page.origin}, but a proxy in front changes the Host header: on plain http elsewhere (vite --host) and in older browsers the page is refused as another site.`
  return [warning(text, `${keepHost}.`)]
}

const keepHost =
  "Let the proxy keep the Host header, in Vite by { target: 'http://localhost:3000', changeOrigin: false } instead of a string"

// Browsers name the site on https and on the machine itself only.
function browserHeaders({ page, endpoint }: Surroundings): Record<string, string> {
  const origin = { origin: page.origin }
  if (page.protocol !== 'https:' && !/^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(page.hostname)) return origin
  return { ...origin, 'sec-fetch-site': endpoint.origin === page.origin ? 'same-origin' : 'cross-site' }
}

/** The code of the kit's errors; undefined for anybody else's answer. */
async function readCode(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => undefined)
  if (typeof body !== 'object' || !body || !('code' in body) || !('userMessage' in body)) return undefined
  return String(body.code)
}
