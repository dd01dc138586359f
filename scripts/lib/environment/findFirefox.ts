import { existsSync } from 'node:fs'

const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** The path of a Firefox on this machine, or undefined. FIREFOX_PATH wins. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'], ...installed].find((path) => path && existsSync(path))
}
