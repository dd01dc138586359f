import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Asked {
  headers?: Record<string, string>
  body?: string
}

interface Answered {
  status: number
  headers: Record<string, string>
  body: string
}

/** A backend by hand, as the guide has it, in a process of its own. */
export interface ByHand {
  ask: (method: string, path: string, asked?: Asked) => Promise<{ status: number; headers: Headers; json: unknown }>
  close: () => void
}

/** Writes the samples of the guide beside a stand-in for the reader's sign-in, and starts them. */
export function startByHand(language: 'ruby' | 'python', command: string, env: Record<string, string>): ByHand {
  const folder = `${root}.cache/byHand/${language}/`
  mkdirSync(folder, { recursive: true })
  cpSync(`${root}scripts/tests/byHand`, folder, { recursive: true })
  const guide = readFileSync(`${root}docs/how-to/backend-by-hand.md`, 'utf8')
  for (const [, name = '', code = ''] of guide.matchAll(
    new RegExp(`^\`\`\`${language}\n# (\\S+)\n(.*?)^\`\`\`$`, 'gms'),
  )) {
    writeFileSync(folder + name, code)
  }
  const file = language === 'ruby' ? 'serve.rb' : 'serve.py'
  const child = spawn(command, [file], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  return { ask: talkTo(child), close: () => child.kill() }
}

function talkTo(child: ChildProcess): ByHand['ask'] {
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('The process has no pipes.')
  const lines = createInterface(stdout)
  const ended = once(child, 'exit')
  let said = ''
  stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  return async (method, path, { headers = {}, body } = {}) => {
    stdin.write(`${JSON.stringify({ method, path, headers, body })}\n`)
    const line = await Promise.race([once(lines, 'line'), ended])
    if (typeof line[0] !== 'string') throw new Error(`The sample ended: ${said}`)
    const answer = JSON.parse(line[0]) as Answered
    return {
      status: answer.status,
      headers: new Headers(answer.headers),
      json: answer.body === '' ? undefined : JSON.parse(answer.body),
    }
  }
}
