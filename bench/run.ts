import { writeFileSync } from 'node:fs'
import { run as build } from '../scripts/run.ts'
import type { BenchSection } from './BenchSection.ts'
import { describeMachine } from './describeMachine.ts'
import { missesOf, sectionMarkdown } from './sectionMarkdown.ts'

/** In the order in which they stand in RESULTS.md. */
const parts: Record<string, () => Promise<{ run: () => Promise<BenchSection> }>> = {
  open: () => import('./open.ts'),
  bytes: () => import('./bytes.ts'),
  fifty: () => import('./fifty.ts'),
  cycles: () => import('./cycles.ts'),
  demo: () => import('./demo.ts'),
  server: () => import('./server.ts'),
  form: () => import('./form.ts'),
  'emulator-list': () => import('./emulator-list.ts'),
}
const results = new URL('RESULTS.md', import.meta.url)

// `pnpm bench` measures everything and writes RESULTS.md; `pnpm bench open bytes` measures these and only prints.
const named = process.argv.slice(2)
const unknown = named.filter((name) => !parts[name])
if (unknown.length > 0)
  throw new Error(`No part is called ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
if ((await build('pnpm', ['build'])) !== 0) throw new Error('The packages must build first.')

const sections: BenchSection[] = []
const broken: string[] = []
for (const [name, load] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
  const start = Date.now()
  console.log(`\n── ${name}`)
  try {
    const section = await (await load()).run()
    sections.push(section)
    console.log(sectionMarkdown(section))
  } catch (error) {
    console.error(error)
    broken.push(name)
    sections.push({ title: name, intro: 'Could not be measured in this run.', tables: [], targets: [] })
  }
  console.log(`${name} took ${((Date.now() - start) / 1000).toFixed(0)} s`)
}

const misses = sections.flatMap(missesOf)
if (named.length === 0) {
  const head = [
    '# Results',
    'Written by `pnpm bench`; edit nothing here. `pnpm bench open` measures one part and only prints.',
    describeMachine(),
  ]
  writeFileSync(results, [...head, ...sections.map(sectionMarkdown)].join('\n\n') + '\n')
}
console.log([...broken.map((name) => `BROKEN ${name}`), ...misses.map((miss) => `MISSED ${miss}`)].join('\n'))
process.exitCode = broken.length > 0 || misses.length > 0 ? 1 : 0
