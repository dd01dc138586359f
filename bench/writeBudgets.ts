import { writeFileSync } from 'node:fs'
import { measureBudgets } from './bytes/measureBudgets.ts'

// Sets the budgets to the entries' current sizes. Review the difference before you commit it.
writeFileSync(new URL('bytes/budgets.json', import.meta.url), `${JSON.stringify(await measureBudgets(), null, 2)}\n`)
