import { spawnSync } from 'node:child_process'

/** Installs Debian packages with apt, as root. Does nothing where that cannot work. */
export function installPackages(name: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !succeeds('which', ['apt-get'])) return
  console.log(`No ${name} here: installing Debian’s with apt-get. This takes a minute.`)
  if (succeeds('apt-get', ['update', '-qq'])) {
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  }
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
