import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the packages, the demo's server and its page. Says on the terminal what takes time; rejects when a step fails. */
export async function buildDemo(): Promise<void> {
  await step('Building the packages and the server', 'tsc', ['-b', 'apps/demo'])
  await step('Copying the styles', 'tsx', ['scripts/buildStyles.ts'])
  await step('Building the page', 'vite', [
    'build',
    'apps/demo',
    '--config',
    'apps/demo/vite.config.ts',
    '--logLevel',
    'warn',
  ])
}

async function step(words: string, command: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  process.stdout.write(`${words} … `)
  await run(`${root}node_modules/.bin/${command}`, args)
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function run(file: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // On Windows the file is a .cmd, which only a shell runs. Nothing in it comes from outside.
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${[file, ...args].join(' ')} ended with ${code}`))
    })
  })
}
