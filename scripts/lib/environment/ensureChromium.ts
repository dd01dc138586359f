import { spawnSync } from 'node:child_process'
import { findChromium } from './findChromium.ts'

/** Finds a Chromium or installs one: through apt as root, else through Playwright. Throws with the one command to run. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log('No Chromium here: installing Debian’s with apt-get. This takes a minute.')
    if (succeeds('apt-get', ['update', '-qq'])) succeeds('apt-get', ['install', '-y', '-qq', 'chromium'])
  } else {
    console.log('No Chromium here: getting Playwright’s. This takes a minute.')
    succeeds('playwright', ['install', 'chromium'])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium. Run `sudo apt-get install -y chromium`, or set CHROMIUM_PATH to one that is installed.',
  )
}

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}
