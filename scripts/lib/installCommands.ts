import { readmePeers } from './docs/readmePeers.ts'

/** Returns the commands that install packed packages into an app: the kit with its peers, then the emulator and the command for development. */
export function installCommands({ emulator = '', cli = '', ...kit }: Record<string, string>): string[] {
  const tarballs = Object.values(kit).map(quoted)
  const development = [emulator, cli].map(quoted)
  return [`npm install ${[...tarballs, ...readmePeers()].join(' ')}`, `npm install --save-dev ${development.join(' ')}`]
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path
}
