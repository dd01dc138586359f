import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { movedMessage, plainPath, replacedParts, replacementOf } from './hubParts.js'

/**
 * Throws when a font or the logo of the installed hub is not where the loader expects it. The loader itself can't report
 * this, because bundlers call it only for files that match.
 */
export function checkHubFiles(plugin: string, folder = findHubFiles(plugin)): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = new Set(files.map((file) => replacementOf(plainPath(`${folder}/${file}`))?.part))
  const missing = replacedParts.filter((part) => !found.has(part))
  if (missing.length > 0) throw new Error(movedMessage(plugin, missing))
}

/** Finds the vendor's component library, a dependency of the hub that is installed beside the kit. */
function findHubFiles(plugin: string): string {
  try {
    const hub = createRequire(import.meta.url).resolve('@stackone/hub')
    return dirname(createRequire(hub).resolve('@stackone/malachite'))
  } catch (cause) {
    throw new Error(`${plugin}: @stackone/hub is not installed beside @connect-hub/react.`, { cause })
  }
}
