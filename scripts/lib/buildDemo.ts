import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// It also runs where no package script has set the path.
const path = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`

/** Builds the packages, the demo's server and its page, and says on the terminal what takes time. Rejects when a step fails. */
export async function buildDemo(): Promise<void> {
  await step('Building the packages and the server', 'tsc', ['-b', `${root}apps/demo`])
  await step('Building the styles', 'tsx', [`${root}scripts/buildStyles.ts`])
  await step('Building the page', 'vite', ['build', `--config=${root}apps/demo/vite.config.ts`, '--logLevel=warn'])
}

async function step(words: string, command: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  process.stdout.write(`${words} … `)
  const code = await run(command, args, { PATH: path })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
}
