import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { enAccounts } from '../messages/en/enAccounts.js'

const guide = readFileSync(new URL('../../../../docs/how-to/linked-accounts.md', import.meta.url), 'utf8')

it.each(Object.entries(enAccounts.statuses))('the guide says what the status %s means', (status, word) => {
  const row = guide.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${status}\``))
  expect(row).toContain(word)
})
