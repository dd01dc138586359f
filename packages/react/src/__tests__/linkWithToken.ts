/**
 * Links an account as the vendor's own page does in a window of its own: with a session's token, past the hub on the page.
 * `vendorUrl` is where `fetch` finds the vendor's API.
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
