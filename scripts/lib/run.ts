import { spawn } from 'node:child_process'

/** Runs a command of the workspace with its output on the screen. Resolves with its exit code. */
export function run(command: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** One line of a longer run: what it is called, and what does it. */
export interface Step {
  name: string
  run: () => Promise<number>
}

/** Runs all steps, also after one failed, and says at the end how each went. Resolves with the names of those that failed. */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  const lines: string[] = []
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`)
    const start = Date.now()
    const code = await run()
    if (code !== 0) failed.push(name)
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`)
  }
  console.log(`\n${lines.join('\n')}`)
  return failed
}
