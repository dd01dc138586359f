/** The signature of a body as the vendor makes it: the HMAC-SHA256 of its bytes, in base64url. */
export async function signBody(secret: string, body: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(body)))
  const base64 = btoa(String.fromCharCode(...signature))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const bytes = (text: string) => new TextEncoder().encode(text)
