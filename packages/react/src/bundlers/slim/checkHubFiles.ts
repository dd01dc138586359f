import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { movedMessage, plainPath, replacedParts, replacementOf } from './hubParts.js'

/**
 * Throws when a font or the logo of the installed hub is not where the loader looks for it. The loader itself cannot say so: it is
 * only asked about the files that it does match.
 */
export function checkHubFiles(plugin: string, folder = findHubFiles(plugin)): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = new Set(files.map((file) => replacementOf(plainPath(`${folder}/${file}`))?.part))
  const missing = replacedParts.filter((part) => !found.has(part))
  if (missing.length > 0) throw new Error(movedMessage(plugin, missing))
}

/** The folder of the vendor's component library, which belongs to the hub that stands beside the kit. */
function findHubFiles(plugin: string): string {
  try {
    const hub = createRequire(import.meta.url).resolve('@stackone/hub')
    return dirname(createRequire(hub).resolve('@stackone/malachite'))
  } catch (cause) {
    throw new Error(`${plugin}: @stackone/hub is not installed beside @connect-hub/react.`, { cause })
  }
}
