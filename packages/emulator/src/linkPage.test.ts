import { expect, test } from 'vitest'
import { callApi, owner } from './__tests__/api.js'
import { createEmulator, type Emulator } from './createEmulator.js'

async function linkOf(emulator: Emulator, fields: Record<string, unknown> = {}): Promise<string> {
  const answer = await callApi(emulator, 'POST /connect_sessions', { ...owner, ...fields })
  const { auth_link_url }: { auth_link_url: string } = await answer.json()
  return auth_link_url
}

const send = (emulator: Emulator, link: string, values: Record<string, string>) =>
  emulator.fetch(link, { method: 'POST', body: new URLSearchParams(values) })

test('an expired link says so', async () => {
  const emulator = createEmulator()
  const link = await linkOf(emulator)
  emulator.control.expire()
  const page = await emulator.fetch(link)
  expect(page.status).toBe(401)
  expect(await page.text()).toContain('the session token has expired')
})

test('a form that a provider refuses comes back with the reason, and without the secret', async () => {
  const emulator = createEmulator()
  const link = await linkOf(emulator, { provider: 'tallyhouse' })
  const page = await send(emulator, link, { company: '"><b>', api_key: 'secret-key' })
  expect(page.status).toBe(400)
  const html = await page.text()
  expect(html).toContain('Company number is not a number')
  expect(html).not.toContain('"><b>')
  expect(html).not.toContain('secret-key')
})

test('a link offers what its session allows, and each leads to a form', async () => {
  const emulator = createEmulator()
  const html = await (await emulator.fetch(await linkOf(emulator, { categories: ['screening', 'stackone'] }))).text()
  expect(html).toContain('Clearfinch')
  expect(html).not.toContain('Peoplewick')
  expect(html).not.toContain('Retired system')
  const form = /href="([^"]*int_clearfinch)"/.exec(html)?.[1]?.replaceAll('&#38;', '&')
  expect(await (await emulator.fetch(form ?? '')).text()).toContain('Connect Clearfinch')
})

test('a sent form links the account, and an edit keeps the secret that was left empty', async () => {
  const emulator = createEmulator()
  const link = await linkOf(emulator, { provider: 'tallyhouse' })
  expect(await (await send(emulator, link, { company: '42', api_key: 'secret-key' })).text()).toContain('Connected')
  const form = await (await emulator.fetch(link)).text()
  expect(form).toContain('value="42"')
  expect(form).not.toContain('name="api_key" required')
  await send(emulator, link, { company: '43', api_key: '' })
  expect(await (await callApi(emulator, 'GET /accounts')).json()).toMatchObject([
    { provider: 'tallyhouse', credentials: { api_key: 'secret-key' }, setup_information: { company: '43' } },
  ])
})
