import { createHmac } from 'node:crypto'
import { startDemoServer } from '../../../scripts/lib/startDemoServer.ts'
import { expect, test } from './test.ts'

test('sends the strict policy with every answer, and violates none of it', async ({ page, demo }) => {
  const violations: string[] = []
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
  await demo.signIn('Fernhill Coffee')
  await expect(demo.connection('Hiretide')).toBeVisible()
  expect(violations).toEqual([])

  for (const path of ['/sign-in', '/api/connect/accounts', '/api/nothing', '/favicon.svg']) {
    const headers = (await page.request.get(demo.url + path)).headers()
    expect(headers['content-security-policy'], path).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    )
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin-allow-popups')
  }
})

test('redirects every page to the sign-in without a session, and the handler answers 401', async ({ page, demo }) => {
  await page.goto(`${demo.url}/people?team=cafés`)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByRole('button', { name: 'Fernhill Coffee' }).click()
  await expect(page).toHaveURL(`${demo.url}/people?team=caf%C3%A9s`)
  const answer = await fetch(`${demo.url}/api/connect/accounts`)
  expect(answer.status).toBe(401)
})

test('rejects a cookie whose user was changed', async ({ demo, context }) => {
  await demo.signIn('Kestrel Robotics')
  const cookie = (await context.cookies()).find(({ name }) => name === 'northwind_session')!
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const forged = cookie.value.replace('usr_tomas', 'usr_maya')
  expect(forged).not.toBe(cookie.value)
  const headers = { cookie: `northwind_session=${forged}` }
  expect((await fetch(`${demo.url}/api/connect/accounts`, { headers })).status).toBe(401)
})

test("never redirects to another site after signing in, and refuses another site's form", async ({ demo, request }) => {
  const signIn = (next: string, origin = demo.url) =>
    request.post(`${demo.url}/session/start`, {
      form: { user: 'usr_maya', next },
      headers: { origin },
      maxRedirects: 0,
    })
  for (const next of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example']) {
    expect((await signIn(next)).headers()['location']).toBe('/')
  }
  expect((await signIn('/', 'https://elsewhere.example')).status()).toBe(403)
})

test('never redirects to another site after signing in, whatever form the address has', async ({ demo, request }) => {
  const first = [
    '/.',
    '/..',
    '/./.',
    '/a/..',
    '/%2e',
    '/%2E%2e',
    '/.%2e',
    '.',
    './',
    '/\t',
    '\n/',
    ' /',
    '/;',
    '',
    demo.url,
    '?',
    '#',
  ]
  const slashes = ['//', '/\\', '\\/', '\\\\', '///', '/\t/', '/\n/', '\\\t/', '/./', '/%2f', '/@']
  const hosts = ['elsewhere.example', 'user@elsewhere.example/a?b#c']
  const others = [
    'javascript:alert(1)',
    'data:text/html,x',
    'http:elsewhere.example',
    'https:/elsewhere.example',
    '\0',
    '/\r\nset-cookie: a=1',
  ]
  const written = first.flatMap((start) => slashes.flatMap((slash) => hosts.map((host) => start + slash + host)))
  for (const next of [...written, ...others]) {
    const form = new URLSearchParams({ user: 'usr_maya', next })
    const answer = await fetch(`${demo.url}/session/start`, {
      method: 'POST',
      body: form,
      headers: { origin: demo.url },
      redirect: 'manual',
    })
    expect(answer.status, next).toBe(303)
    const location = answer.headers.get('location') ?? ''
    // Parsed as a browser does.
    expect(new URL(location, `${demo.url}/session/start`).origin, `${JSON.stringify(next)} leads to ${location}`).toBe(
      demo.url,
    )
    expect(answer.headers.getSetCookie(), next).toHaveLength(1)
  }
  const inside = await request.post(`${demo.url}/session/start`, {
    form: { user: 'usr_maya', next: '/people?team=caf%C3%A9s&a=//b' },
    headers: { origin: demo.url },
    maxRedirects: 0,
  })
  expect(inside.headers()['location']).toBe('/people?team=caf%C3%A9s&a=//b')
})

test('accepts a webhook only with a valid signature', async ({ request }) => {
  const { url, close } = await startDemoServer({ STACKONE_WEBHOOK_SECRETS: 'old-secret new-secret' })
  const data = JSON.stringify({ event: 'account.created', account_id: '1' })
  const post = (secret: string) =>
    request.post(`${url}/api/webhooks/stackone`, {
      data,
      headers: { 'x-stackone-signature': createHmac('sha256', secret).update(data).digest('base64url') },
    })
  expect((await post('another-secret')).status()).toBe(401)
  expect((await post('new-secret')).status()).toBe(204)
  expect((await post('old-secret')).status()).toBe(204)
  await close()
})
