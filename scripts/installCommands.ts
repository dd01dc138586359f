import { readmePeers } from './readmePeers.ts'

/** Returns the commands that install packed packages into an app: the kit with its peers, then the emulator for development. */
export function installCommands({ emulator = '', ...kit }: Record<string, string>): string[] {
  const tarballs = Object.values(kit).map(quoted)
  return [`npm install ${[...tarballs, ...readmePeers()].join(' ')}`, `npm install --save-dev ${quoted(emulator)}`]
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path
}
