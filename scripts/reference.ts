import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeReference } from './lib/reference/writeReference.ts'

// `pnpm exec tsx scripts/reference.ts` writes docs/reference from the doc comments of the packages and the variables of the
// style sheet. A test says when it has to be run.

const root = fileURLToPath(new URL('../', import.meta.url))

mkdirSync(`${root}docs/reference`, { recursive: true })
for (const [file, text] of writeReference()) writeFileSync(root + file, text)
