import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectThroughForm } from '../lib/consumers/connectThroughForm.ts'
import { inBrowser } from '../lib/consumers/inBrowser.ts'
import { runStep } from '../lib/consumers/runStep.ts'
import { startProcess } from '../lib/consumers/startProcess.ts'
import { timed } from '../lib/consumers/timed.ts'
import { ensureFreePorts } from './ensureFreePorts.ts'
import type { guides } from './guides.ts'
import { inWordsOf, type PackageManager } from './packageManagers.ts'
import { readGuide } from './readGuide.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Does in the empty `folder` what the guide tells, up to an account that is connected in a browser: word for word with npm, or
 * with the same commands of another package manager.
 */
export async function followGuide(
  { document, ports, instead }: (typeof guides)[number],
  folder: string,
  { manager, env }: { manager: PackageManager; env: NodeJS.ProcessEnv },
): Promise<void> {
  const { steps, page, fields } = readGuide(readFileSync(root + document, 'utf8'))
  const last = steps.pop()
  if (!last || !('command' in last)) throw new Error(`${document} does not end with a command that starts the app`)
  const run = async (printed: string) => {
    const replaced = printed.split(' ').map((word) => instead?.[word] ?? word)
    const command = inWordsOf(manager, replaced.join(' '))
    const output = await runStep(command, folder, ['sh', '-c', command], env)
    const warnings = (manager.peerWarning && output.match(manager.peerWarning)) ?? []
    if (warnings.length > 0) throw new Error(`Peers are missing or don't fit:\n${warnings.join('\n')}`)
  }
  mkdirSync(folder)
  for (const step of steps) {
    if ('command' in step) await run(step.command)
    else write(join(folder, step.file), step.text)
  }
  await ensureFreePorts(ports)
  const start = inWordsOf(manager, last.command)
  const app = await timed(start, () => startProcess(folder, ['sh', '-c', start], { ready: addressesWith(ports), env }))
  try {
    await untilItAnswers(page)
    await inBrowser(page, (opened) => connectThroughForm(opened, fields))
    await run(`npx --no-install connect-hub doctor --page ${page}`)
  } finally {
    await app.stop()
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Asks for the page again while its server says 503: Nitro prints its address a few seconds before it can render. */
async function untilItAnswers(page: string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end && (await fetch(page)).status === 503);
}

/** Matches an output that names an address with each of the ports, in any order. */
function addressesWith(ports: readonly number[]): RegExp {
  return new RegExp(`^${ports.map((port) => `(?=[^]*http://[\\w.]+:${port}\\b)`).join('')}[^]+`)
}
