import semver from 'semver'
import { error, type Finding, ok } from './Finding.js'
import { findPackage } from './findPackage.js'

/** What the kit and the hub need beside them. The hub names an exact react-hook-form. */
export function checkPeers(folder: string): Finding[] {
  if (!findPackage('@connect-hub/react', folder))
    return [error('@connect-hub/react is not installed here.', 'npm install @connect-hub/react @tanstack/react-query')]
  return ['@connect-hub/react', '@stackone/hub'].flatMap((name) => {
    const user = findPackage(name, folder)
    if (!user) return []
    const wrong = Object.entries(user.peers).flatMap(([peer, range]) => {
      const found = findPackage(peer, user.folder)
      if (!found && user.optionalPeers.includes(peer)) return []
      if (found && fits(found.version, range)) return []
      const text = `${name} needs ${peer} ${range}, and ${found ? `${found.version} is installed` : 'it is not installed'}.`
      return [error(text, `npm install ${peer}@"${range}"`)]
    })
    return wrong.length > 0 ? wrong : [ok(`${name} ${user.version} has the peers that it needs.`)]
  })
}

/** Lets pass what it can't read, and prereleases: a false alarm costs more than a missed one, as package managers check too. */
function fits(version: string, range: string): boolean {
  const release = semver.coerce(version)
  return !release || !semver.validRange(range) || semver.satisfies(release, range)
}
