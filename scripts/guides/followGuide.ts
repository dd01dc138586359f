import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectThroughForm } from '../consumers/connectThroughForm.ts'
import { inBrowser } from '../consumers/inBrowser.ts'
import { runStep } from '../consumers/runStep.ts'
import { startProcess } from '../consumers/startProcess.ts'
import { timed } from '../consumers/timed.ts'
import { ensureFreePorts } from './ensureFreePorts.ts'
import type { guides } from './guides.ts'
import { readGuide } from './readGuide.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Does in the empty `folder` what the guide tells, word for word, up to an account that is connected in a browser. */
export async function followGuide(
  { document, ports }: (typeof guides)[number],
  folder: string,
  registry: NodeJS.ProcessEnv,
): Promise<void> {
  const { steps, page, fields } = readGuide(readFileSync(root + document, 'utf8'))
  const last = steps.pop()
  if (!last || !('command' in last)) throw new Error(`${document} does not end with a command that starts the app`)
  const env = { ...reader, ...registry }
  mkdirSync(folder)
  for (const step of steps) {
    if ('command' in step) await runStep(step.command, folder, ['sh', '-c', step.command], env)
    else write(join(folder, step.file), step.text)
  }
  await ensureFreePorts(ports)
  const app = await timed(last.command, () =>
    startProcess(folder, ['sh', '-c', last.command], { ready: addressesWith(ports), env }),
  )
  try {
    await inBrowser(page, (opened) => connectThroughForm(opened, fields))
    const doctor = `npx --no-install connect-hub doctor --page ${page}`
    await runStep(doctor, folder, ['sh', '-c', doctor], env)
  } finally {
    await app.stop()
  }
}

/** The environment of a reader, who has neither this workspace's commands nor settings for the app in it. */
const reader: NodeJS.ProcessEnv = {
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.startsWith(root))
    .join(delimiter),
  STACKONE_API_KEY: undefined,
  STACKONE_BASE_URL: undefined,
  NODE_ENV: undefined,
  // Create tools install with the package manager that it names.
  npm_config_user_agent: undefined,
  // The `y` to npm's question whether it may install a create tool.
  npm_config_yes: 'true',
  npm_config_prefer_offline: 'true',
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Matches an output that names an address with each of the ports, in any order. */
function addressesWith(ports: readonly number[]): RegExp {
  return new RegExp(`^${ports.map((port) => `(?=[^]*http://[\\w.]+:${port}\\b)`).join('')}[^]+`)
}
