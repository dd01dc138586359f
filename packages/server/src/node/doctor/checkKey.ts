import { readOptions } from '../../readOptions.js'
import { error, type Finding, ok, warning } from './Finding.js'
import { request } from './request.js'

const where =
  'Copy the secret key from StackOne, where your project has its API keys, into STACKONE_API_KEY of the server.'

/** Whether the vendor takes the key: asks for one account. */
export async function checkKey(
  env: Readonly<Record<string, string | undefined>>,
  api: URL,
  fetch: typeof globalThis.fetch,
): Promise<Finding[]> {
  const apiKey = env['STACKONE_API_KEY']
  if (!apiKey) return [error('STACKONE_API_KEY is not set.', where)]
  let authorization: string
  try {
    authorization = readOptions({ apiKey, baseUrl: api.href, authenticate: () => undefined }).authorization
  } catch (cause) {
    return [error(`The handler refuses to start. ${cause instanceof Error ? cause.message : ''}`, where)]
  }
  const answer = await request(fetch, new URL('accounts?page_size=1', withSlash(api)), { headers: { authorization } })
  if (typeof answer === 'string')
    return [
      error(
        `The API at ${api.origin} cannot be reached: ${answer}.`,
        'Check STACKONE_BASE_URL, the proxy and the firewall.',
      ),
    ]
  if (answer.status === 401 || answer.status === 403)
    return [error(`The API at ${api.origin} refuses the key (${answer.status}).`, where)]
  if (!answer.ok)
    return [
      warning(
        `The API at ${api.origin} answered ${answer.status}; whether the key is valid is open.`,
        'Try again in a moment.',
      ),
    ]
  return [ok(`The API at ${api.origin} takes the key.`)]
}

const withSlash = (url: URL) => new URL(url.href.replace(/\/*$/, '/'))
