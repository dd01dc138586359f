import { createEmulator, type Emulator, type SeedAccount } from '@connect-hub/emulator'
import type { BenchSection } from './BenchSection.ts'
import { median } from './statistics.ts'

// Listing accounts must stay fast in a long-running emulator: 1,000 sessions, 10,000 accounts.

const rounds = 200
const limitMs = 10

const accounts = Array.from(
  { length: 10_000 },
  (_, index): SeedAccount => ({
    originOwnerId: `org-${index % 500}`,
    originOwnerName: 'Acme',
    provider: index % 2 ? 'peoplewick' : 'dealbrook',
    status: index % 7 ? 'active' : 'error',
  }),
)
const headers = { authorization: `Basic ${btoa('key:')}` }
const queries = ['', '?page=400', '?origin_owner_id=org-7', '?providers=dealbrook&status=error&page=20']

export async function run(): Promise<BenchSection> {
  const emulator = createEmulator({ seed: 'bench', accounts })
  for (let index = 0; index < 1000; index++) {
    const body = JSON.stringify({ origin_owner_id: `org-${index}`, origin_owner_name: 'Acme' })
    await emulator.fetch('http://emulator/connect_sessions', { method: 'POST', headers, body })
  }
  const rows: string[][] = []
  let slowest = 0
  for (const query of queries) {
    const page = await measure(emulator, `http://emulator/accounts${query}`)
    rows.push([`GET /accounts${query}`, String(page.rows), `${page.ms.toFixed(2)} ms`])
    slowest = Math.max(slowest, page.ms)
  }
  return {
    title: 'A page of accounts from the emulator',
    intro: `With 10,000 accounts and 1,000 sessions; ${rounds} rounds, without a network.`,
    tables: [{ head: ['request', 'rows', 'median'], rows }],
    targets: [
      {
        what: 'the slowest page',
        wanted: `under ${limitMs} ms`,
        reached: `${slowest.toFixed(2)} ms`,
        met: slowest < limitMs,
      },
    ],
  }
}

async function measure(emulator: Emulator, url: string): Promise<{ ms: number; rows: number }> {
  const times: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const page = await emulator.fetch(url, { headers })
    const list: unknown[] = await page.json()
    rows = list.length
    times.push(performance.now() - start)
  }
  return { ms: median(times), rows }
}
