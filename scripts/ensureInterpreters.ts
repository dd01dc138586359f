import { spawnSync } from 'node:child_process'
import { findInterpreters } from './findInterpreters.ts'

/**
 * Finds Ruby with Sinatra and Python with Flask, or installs Debian's, as root with apt. Gives what was found; where one
 * is missing and cannot be installed, its samples are skipped.
 */
export function ensureInterpreters() {
  const found = findInterpreters()
  if ((found.ruby && found.python) || process.getuid?.() !== 0 || !succeeds('which', ['apt-get'])) return found
  console.log('No Ruby or Python for the samples here: installing Debian’s with apt-get. This takes a moment.')
  if (succeeds('apt-get', ['update', '-qq'])) {
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'ruby-sinatra', 'python3-flask'])
  }
  return findInterpreters()
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
