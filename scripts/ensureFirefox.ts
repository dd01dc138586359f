import { spawnSync } from 'node:child_process'
import { findFirefox } from './findFirefox.ts'

/**
 * Finds a Firefox or installs Debian's, as root with apt. Undefined where neither works: the second engine is worth a
 * try and no reason to fail.
 */
export function ensureFirefox(): string | undefined {
  const found = findFirefox()
  if (found || process.getuid?.() !== 0 || !succeeds('which', ['apt-get'])) return found
  console.log('No Firefox here: installing Debian’s with apt-get. This takes a minute.')
  if (succeeds('apt-get', ['update', '-qq'])) {
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'])
  }
  return findFirefox()
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
