import { findFirefox } from './findFirefox.ts'
import { installPackages } from './installPackages.ts'

/** Finds a Firefox or installs Debian's, as root with apt. Undefined where neither works, which is no reason to fail. */
export function ensureFirefox(): string | undefined {
  const found = findFirefox()
  if (found) return found
  installPackages('Firefox', ['firefox-esr'])
  return findFirefox()
}
