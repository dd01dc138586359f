import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface InstalledPackage {
  name: string
  version: string
  /** Its real folder: two copies are two folders. */
  folder: string
  peers: Readonly<Record<string, string>>
  optionalPeers: readonly string[]
}

interface Manifest {
  version: string
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** What an import of `name` from `folder` gets, as Node and bundlers look for it: upwards, from the folder's real place. */
export function findPackage(name: string, folder: string): InstalledPackage | undefined {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return readPackage(name, realpathSync(candidate))
    if (at === dirname(at)) return undefined
  }
}

function readPackage(name: string, folder: string): InstalledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { version, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
  const optionalPeers = Object.keys(peerDependenciesMeta).filter((peer) => peerDependenciesMeta[peer]?.optional)
  return { name, version, folder, peers: peerDependencies, optionalPeers }
}
