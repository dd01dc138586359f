import { createEmulator, type SeedAccount } from '@connect-hub/emulator'

// A page of accounts must stay fast in an emulator that has run for long: 1,000 sessions, 10,000 accounts.

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
const emulator = createEmulator({ seed: 'bench', accounts })
const headers = { authorization: `Basic ${btoa('key:')}` }

for (let index = 0; index < 1000; index++) {
  const body = JSON.stringify({ origin_owner_id: `org-${index}`, origin_owner_name: 'Acme' })
  await emulator.fetch('http://emulator/connect_sessions', { method: 'POST', headers, body })
}

for (const query of ['', '?page=400', '?origin_owner_id=org-7', '?providers=dealbrook&status=error&page=20']) {
  const { median, rows } = await measure(`http://emulator/accounts${query}`)
  console.log(`GET /accounts${query}  ${rows} rows, median ${median.toFixed(2)} ms (limit ${limitMs} ms)`)
  if (median >= limitMs) process.exitCode = 1
}

async function measure(url: string): Promise<{ median: number; rows: number }> {
  const times: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const page = await emulator.fetch(url, { headers })
    const list: unknown[] = await page.json()
    rows = list.length
    times.push(performance.now() - start)
  }
  return { median: times.sort((a, b) => a - b)[rounds / 2] ?? 0, rows }
}
