import { writeFileSync } from 'node:fs'
import { measureBudgets } from './bytes/measureBudgets.ts'

// Makes what the entries weigh today their budget. Look at the difference before you commit it.
writeFileSync(new URL('bytes/budgets.json', import.meta.url), `${JSON.stringify(await measureBudgets(), null, 2)}\n`)
