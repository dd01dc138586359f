import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../apps/demo/dist/server/main.js', import.meta.url))

export interface RunningDemo {
  url: string
  close: () => Promise<void>
}

/** Starts the built server on a free port, knowing of its environment only what is given. */
export async function startDemoServer(environment: Record<string, string> = {}): Promise<RunningDemo> {
  const child = spawnServer({ PORT: '0', ...environment })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}

/** Runs the server where it is expected to refuse to start. */
export async function runDemoServer(
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ code: number | null; output: string }> {
  const child = spawnServer(environment, args)
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr?.on('data', (chunk: Buffer) => (output += String(chunk)))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

function spawnServer(environment: Record<string, string>, args: readonly string[] = []): ChildProcess {
  // In a folder without an .env.
  return spawn(process.execPath, [main, ...args], { cwd: tmpdir(), env: { PATH: process.env['PATH'], ...environment } })
}
