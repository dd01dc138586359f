import { error, type Finding, ok, warning } from './Finding.js'
import { request } from './request.js'
import type { Surroundings } from './runDoctor.js'

/** Asks the handler for a session as the page would, but without being signed in. */
export async function checkEndpoint({ page, endpoint, fetch }: Surroundings): Promise<Finding[]> {
  const url = new URL('sessions', endpoint)
  const headers = { 'content-type': 'application/json', origin: page.origin }
  const answer = await request(fetch, url, { method: 'POST', headers, body: '{}' })
  if (typeof answer === 'string')
    return [error(`${url} cannot be reached: ${answer}.`, 'Start the app, and check the address and the port.')]
  const code = await readCode(answer)
  if (answer.status === 201) {
    const cure =
      'Let authenticate return nothing where nobody is signed in. Fine while you develop, never on the internet.'
    return [warning(`${url} gives a session to somebody who is not signed in.`, cure)]
  }
  if (code === 'unauthorized') return [ok(`${url} answers, and asks who is there.`)]
  if (code === 'forbidden') {
    const cure = `Let the proxy in front pass on the Host header, or add allowedOrigins: ['${page.origin}'] to createConnectHandler.`
    return [error(`${url} refuses the page ${page.origin} as another site.`, cure)]
  }
  if (code) {
    const cure = `See docs/errors.md, "${code}", and the handler's onError.`
    return [error(`${url} answers ${answer.status} with the error ${code}.`, cure)]
  }
  const cure =
    'Mount createConnectHandler there for GET, POST and DELETE and everything below it, before a fallback to index.html or a sign-in redirect; or say where it is with --endpoint.'
  return [error(`${url} is answered by something else than the handler (${answer.status}).`, cure)]
}

/** The code of the kit's errors; undefined for anybody else's answer. */
async function readCode(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => undefined)
  if (typeof body !== 'object' || !body || !('code' in body) || !('userMessage' in body)) return undefined
  return String(body.code)
}
