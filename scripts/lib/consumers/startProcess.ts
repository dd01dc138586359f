import { spawn } from 'node:child_process'

export interface StartedProcess {
  /** The first match of `ready` in what it printed. */
  match: string
  stop: () => Promise<void>
}

/** Starts a server and waits until it prints what matches `ready`. Rejects with its output when it ends before, or after two minutes. */
export async function startProcess(
  cwd: string,
  [command = '', ...args]: string[],
  { ready, env = {} }: { ready: RegExp; env?: NodeJS.ProcessEnv },
): Promise<StartedProcess> {
  // A process group of its own: Next leaves a child running when only its parent is stopped.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid)
    } catch {
      // It has ended by itself.
    }
  }
  // Before the folder is removed that it runs in.
  process.prependOnceListener('exit', kill)
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const match = await new Promise<string>((resolve, reject) => {
    let output = ''
    const fail = (what: string) => reject(new Error(`${command} ${args.join(' ')} ${what}\n${output}`))
    const timer = setTimeout(() => {
      fail('is not ready after two minutes')
      kill()
    }, 120_000)
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const found = ready.exec(output)?.[0]
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
  return {
    match,
    async stop() {
      process.off('exit', kill)
      kill()
      await closed
    },
  }
}
