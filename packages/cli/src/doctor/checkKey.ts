import { createConnectHandler } from '@connect-hub/server'
import { error, type Finding, ok, warning } from './Finding.js'
import { request } from './request.js'

const where =
  'Copy the secret key from StackOne, where your project has its API keys, into STACKONE_API_KEY of the server.'
const elsewhere = 'If it is in a file of another folder (.env.local, .env), give that folder with --server.'

/** Whether anything answers at the API's address. */
export async function checkApi(api: URL, fetch: typeof globalThis.fetch): Promise<Finding[]> {
  const answer = await request(fetch, api)
  if (typeof answer !== 'string') return []
  return [error(`Nothing answers at ${api.origin}: the API cannot be reached (${answer}).`, cureSilence(api))]
}

/** Only an emulator is plain http. */
function cureSilence(api: URL): string {
  if (api.protocol === 'https:') return 'Check STACKONE_BASE_URL, the network, the proxy and the firewall.'
  const elsewhere = /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(api.hostname) ? '' : ' --host 0.0.0.0'
  return `Start the emulator: npx connect-hub-emulator --port ${api.port || '80'}${elsewhere}`
}

/** Whether the vendor takes the key: asks for one account. Silent where nothing answers. */
export async function checkKey(
  env: Readonly<Record<string, string | undefined>>,
  api: URL,
  fetch: typeof globalThis.fetch,
): Promise<Finding[]> {
  const apiKey = env['STACKONE_API_KEY']
  if (!apiKey) return [error('STACKONE_API_KEY is not set.', `${where} ${elsewhere}`)]
  try {
    createConnectHandler({ apiKey, baseUrl: api.href, authenticate: () => undefined })
  } catch (cause) {
    return [
      error(
        `The handler refuses to start. ${cause instanceof Error ? cause.message : ''}`,
        'Change it where your server gets its environment.',
      ),
    ]
  }
  const headers = { authorization: `Basic ${btoa(`${apiKey}:`)}` }
  const answer = await request(fetch, new URL('accounts?page_size=1', withSlash(api)), { headers })
  if (typeof answer === 'string') return []
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
