/**
 * Links an account with a session's token outside the page's hub, as the vendor's own page does in its own window.
 * `vendorUrl` is the address of the vendor's API for `fetch`.
 */
export async function linkWithToken(token: string, vendorUrl: string, fetch = globalThis.fetch): Promise<void> {
  await fetch(`${vendorUrl}/hub/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-session-token': token },
    body: JSON.stringify({
      integration_id: 'int_coursewright',
      credentials: { site: 'learn.acme.test', api_key: 'secret-key-123' },
    }),
  })
}
