import { findWebKit, type WebKit } from './findWebKit.ts'
import { installPackages } from './installPackages.ts'

/** Finds WebKitGTK or installs Debian's, as root with apt. Undefined where neither works, which is no reason to fail. */
export function ensureWebKit(): WebKit | undefined {
  const found = findWebKit()
  if (found) return found
  installPackages('WebKitGTK', ['webkit2gtk-driver', 'xvfb'])
  return findWebKit()
}
