import { spawn } from 'node:child_process'

/** Runs one command of a consumer. Says on the terminal what it is and how long it took, and what it printed only when it fails. */
export async function runStep(
  words: string,
  cwd: string,
  [command = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
) {
  const start = performance.now()
  process.stdout.write(`  ${words} … `)
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`)
}
