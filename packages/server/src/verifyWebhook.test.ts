import { createHmac } from 'node:crypto'
import { verifyWebhook } from '@connect-hub/server'
import { describe, expect, it, vi } from 'vitest'

const secret = 'whsec-1'
const body = JSON.stringify({ event: 'account.created', account_id: 'acme-1', name: 'Zoë ☕' })
const sign = (text: string, key = secret) => createHmac('sha256', key).update(text).digest('base64url')
const webhook = (text: string, signature: string | null = sign(text)) =>
  new Request('https://app.acme.test/webhooks', {
    method: 'POST',
    body: text,
    headers: signature === null ? {} : { 'x-stackone-signature': signature },
  })

describe('verifyWebhook', () => {
  it('returns true for a signed webhook and leaves the request readable', async () => {
    const request = webhook(body)
    expect(await verifyWebhook(request, secret)).toBe(true)
    expect(await request.text()).toBe(body)
    expect(await verifyWebhook(webhook(body, `${sign(body)}=`), [secret])).toBe(true)
    expect(await verifyWebhook(webhook(''), secret)).toBe(true)
  })

  it('accepts both secrets during a rotation', async () => {
    expect(await verifyWebhook(webhook(body, sign(body, 'new')), ['new', 'old'])).toBe(true)
    expect(await verifyWebhook(webhook(body, sign(body, 'old')), ['new', 'old'])).toBe(true)
    expect(await verifyWebhook(webhook(body, sign(body, 'old')), ['new', undefined, ''])).toBe(false)
  })

  it('returns false for a body that differs by a byte, also for the same JSON formatted differently', async () => {
    expect(await verifyWebhook(webhook(`${body} `, sign(body)), secret)).toBe(false)
    expect(await verifyWebhook(webhook(JSON.stringify(JSON.parse(body), null, 1), sign(body)), secret)).toBe(false)
  })

  const { length } = sign(body)
  it.each([
    null,
    '',
    'x',
    '=',
    'null',
    `sha256=${sign(body)}`,
    sign(body).slice(1),
    `${sign(body)}A`,
    `${sign(body)}==`,
    `${sign(body)},${sign(body)}`,
    sign(body).toUpperCase(),
    '*'.repeat(length),
    'é'.repeat(length),
    'A'.repeat(length),
    'A'.repeat(100_000),
    createHmac('sha256', secret).update(body).digest('hex'),
    createHmac('sha512', secret).update(body).digest('base64url'),
    sign(body, ''),
    sign(body, 'other'),
  ])('returns false without throwing for the signature %j', async (signature) => {
    expect(await verifyWebhook(webhook(body, signature), secret)).toBe(false)
  })

  it.each(['null', '7', '[]', 'not JSON', '"x"'])('requires no time and no JSON: %s', async (text) => {
    expect(await verifyWebhook(webhook(text), secret)).toBe(true)
  })

  it('leaves each comparison to Web Crypto, which takes the same time wherever a signature differs', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const right = sign(body)
    const differs = [
      `${right[0] === 'A' ? 'B' : 'A'}${right.slice(1)}`,
      `${right.slice(0, 41)}${right[41] === 'A' ? 'B' : 'A'}${right[42]}`,
    ]
    for (const signature of [right, ...differs]) {
      verify.mockClear()
      expect(await verifyWebhook(webhook(body, signature), [secret, 'old'])).toBe(signature === right)
      // The function tries both secrets, even when the first one matches.
      expect(verify).toHaveBeenCalledTimes(2)
    }
    verify.mockRestore()
  })

  it('returns false for a body over 1 MB without reading it to the end', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1)
    expect(await verifyWebhook(webhook(text), secret)).toBe(false)
    expect(await verifyWebhook(webhook(text.slice(1)), secret)).toBe(true)
  })

  it.each([[''], [[]], [['', undefined]]])('throws when no secret is set: %j', async (none) => {
    await expect(verifyWebhook(webhook(body), none)).rejects.toThrow(TypeError)
  })

  it('throws when the body was already read', async () => {
    const request = webhook(body)
    await request.text()
    await expect(verifyWebhook(request, secret)).rejects.toThrow('the body was read before')
  })
})
