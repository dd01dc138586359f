import { expect, test, vi } from 'vitest'
import { createEmulator } from './createEmulator.js'
import { signBody } from './webhooks/signBody.js'

// The sample that HMAC implementations are usually compared with.
const fox = 'The quick brown fox jumps over the lazy dog'

test('signs as every other HMAC-SHA256 does, in a page as well', async () => {
  expect(await signBody('key', fox)).toBe('97yD9DBThCSxMpjmqm-xQ-9NWaFJRhdZl0edvC0aPNg')
})

test('sends webhooks from a page, to a path of it and without its cookies', async () => {
  const emulator = createEmulator({
    accounts: [{ id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }],
    webhooks: { url: '/webhooks', secret: 'whsec' },
  })
  const sent: Request[] = []
  // The page's own fetch, which a host may replace after the emulator was made.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    sent.push(new Request(input))
    return new Response()
  })
  emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'error' })
  await expect.poll(() => emulator.control.webhooks.deliveries()).toMatchObject([{ status: 'delivered' }])
  const [request] = sent
  expect(request?.url).toBe(`${location.origin}/webhooks`)
  expect(request?.credentials).toBe('omit')
  const body = (await request?.text()) ?? ''
  expect(request?.headers.get('x-stackone-signature')).toBe(await signBody('whsec', body))
})
