import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const readme = fileURLToPath(new URL('../../../README.md', import.meta.url))

/** Reads from the README's install command the packages of others that the kit needs, as `name@version`. */
export function readmePeers(): string[] {
  const command = /^npm install (@connect-hub\/react[^`]*)^```/m.exec(readFileSync(readme, 'utf8'))?.[1]
  if (!command) throw new Error('The README has no command that installs the kit')
  return command.split(/[\s\\]+/).filter((spec) => spec !== '' && !spec.startsWith('@connect-hub/'))
}
