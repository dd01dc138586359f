import { createHmac } from 'node:crypto'
import { expect } from 'vitest'
import type { EmulatorOptions } from '../EmulatorOptions.js'
import { createEmulator, type Emulator } from '../index.js'

/** What signs the webhooks of the tests. */
export const secret = 'whsec_test'

/** A webhook as it arrived. */
interface Arrived {
  event: string
  accountId: string
  body: Record<string, unknown>
  raw: string
  signature: string | null
}

/** An endpoint for webhooks that needs no server. `answers` are its next statuses; then it answers 204. */
export function createReceiver(...answers: number[]) {
  const arrived: Arrived[] = []
  const url = 'https://host.test/webhooks'
  const fetch = async (request: Request) => {
    expect([request.method, request.url]).toEqual(['POST', url])
    const raw = await request.text()
    const body: Record<string, unknown> = JSON.parse(raw)
    const signature = request.headers.get('x-stackone-signature')
    arrived.push({ event: String(body['event']), accountId: String(body['account_id']), body, raw, signature })
    return new Response(null, { status: answers.shift() ?? 204 })
  }
  return { arrived, fetch, options: { url, secret, fetch } }
}

/** An emulator with one account that sends to a receiver. */
export function startWebhooks(receiver: ReturnType<typeof createReceiver>, options?: EmulatorOptions): Emulator {
  const account = { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }
  return createEmulator({ accounts: [account], webhooks: receiver.options, ...options })
}

/** The signature that a body should have. Node's crypto, where the emulator has WebCrypto. */
export function signatureOf(raw: string, key = secret): string {
  return createHmac('sha256', key).update(raw).digest('base64url')
}
