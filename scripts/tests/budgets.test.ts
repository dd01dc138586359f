import { expect, test } from 'vitest'
import budgets from '../../bench/bytes/budgets.json' with { type: 'json' }
import { type Budgets, measureBudgets } from '../../bench/bytes/measureBudgets.ts'

const limits: Budgets = budgets
const more = 1.05
const less = 0.9
/** Below this a few bytes are more than five per cent. */
const atLeast = 30
const cure = 'look at why, then `pnpm exec tsx bench/writeBudgets.ts`'

test('each entry weighs what its budget says: not five per cent more, and not so much less that the budget is untrue', {
  timeout: 120_000,
}, async () => {
  const measured = await measureBudgets()
  expect(Object.keys(measured), cure).toEqual(Object.keys(limits))
  for (const [entry, size] of Object.entries(measured)) {
    for (const when of ['eager', 'later'] as const) {
      const budget = limits[entry]?.[when] ?? 0
      const words = `bytes of ${entry}, ${when}, budget ${budget}: ${cure}`
      expect.soft(size[when], words).toBeLessThanOrEqual(Math.max(budget * more, budget + atLeast))
      expect.soft(size[when], words).toBeGreaterThanOrEqual(Math.min(budget * less, budget - atLeast))
    }
  }
})
