import { findInterpreters } from './findInterpreters.ts'
import { installPackages } from './installPackages.ts'

/**
 * Finds Ruby with Sinatra and Python with Flask, or installs Debian's, as root with apt. Gives what was found; where one
 * is missing and cannot be installed, its samples are skipped.
 */
export function ensureInterpreters() {
  const found = findInterpreters()
  if (found.ruby && found.python) return found
  installPackages('Ruby or Python for the samples', ['ruby-sinatra', 'python3-flask'])
  return findInterpreters()
}
