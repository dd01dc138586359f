import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { methods } from './handleRoute.js'
import type { Route } from './matchRoute.js'
import { retryDelay } from './retryDelay.js'

const guide = readFileSync(new URL('../../../docs/how-to/backend.md', import.meta.url), 'utf8')

const addresses: Record<Exclude<Route['name'], 'unknown'>, string> = {
  sessions: '/sessions',
  accounts: '/accounts',
  account: '/accounts/:id',
  connectors: '/connectors',
}

it('the guide lists every route with every method', () => {
  for (const [name, address] of Object.entries(addresses)) {
    const own = methods[name as Route['name']].split(', ').filter((method) => !/HEAD|OPTIONS/.test(method))
    for (const method of own) expect(guide).toContain(`| \`${method} …${address}\``)
  }
})

it('the guide says which answers are repeated, and how often', () => {
  const repeats = (status: number, attempt: number) => Number.isFinite(retryDelay(status, attempt, undefined))
  const statuses = Array.from({ length: 500 }, (_, at) => at + 100).filter((status) => repeats(status, 1))
  const count = ['once', 'twice', 'three times', 'four times'][[1, 2, 3, 4].filter((at) => repeats(429, at)).length - 1]
  expect(repeats(0, 1)).toBe(true)
  expect(guide.replace(/\s+/g, ' ')).toContain(
    `retries a call up to ${count}, with growing random delays, after ${statuses.join(', ')} and a failed connection.`,
  )
})
