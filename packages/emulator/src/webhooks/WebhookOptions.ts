/** The endpoint for account events. The emulator signs them in the same way as the vendor. */
export interface WebhookOptions {
  /** The URL of your endpoint, for example "http://127.0.0.1:3000/api/connect/webhooks". In a page it may be a path. */
  url: string
  /** The signing secret, or both during a rotation: the first one signs until `control.webhooks.rotate()`. */
  secret: string | readonly (string | undefined)[]
  /** Delivers the request, for example your handler itself when no server listens. @default the global fetch */
  fetch?: (request: Request) => Response | Promise<Response>
}

/** Returns the secrets that are set, once the options are valid. Throws a TypeError when one is wrong. */
export function checkWebhookOptions({ url, secret }: WebhookOptions): string[] {
  const secrets = [secret].flat().filter((one) => one !== undefined && one !== '')
  if (secrets.length === 0 || secrets.length > 2 || !secrets.every((one) => typeof one === 'string')) {
    throw new TypeError('createEmulator: webhooks.secret must be a string, or two while one replaces the other')
  }
  if (!isAddress(url)) throw new TypeError(`createEmulator: webhooks.url is not an address: ${JSON.stringify(url)}`)
  return secrets
}

/** In a page a path is one too. */
function isAddress(url: string): boolean {
  try {
    return Boolean(new Request(url, { method: 'POST' }))
  } catch {
    return false
  }
}
