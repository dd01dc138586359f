import type { Plugin } from 'vite'
import { type HubPart, hubParts, movedMessage, plainPath, replacedParts, replacementOf } from '../slim/hubParts.js'
import { keepIcons, usedIcons } from '../slim/icons.js'

const parts: readonly HubPart[] = [...replacedParts, 'icons']
const hub = /@stackone\/hub\/dist\/index\.esm\.js$/

/**
 * Makes the hub a quarter of its size in a Vite build (Vite 6 to 8). It removes the hub's embedded fonts, so that the hub
 * uses your page's Inter or the system's font, and the icons that the hub never draws, and shrinks the 60 KB picture behind
 * its 16 pixel logo. Also ensures a single copy of React. The build fails with a message when the hub's files have moved, for
 * example after an update of the hub, which still works without this plugin.
 *
 * @example
 * export default defineConfig({ plugins: [react(), connectHub()] })
 */
export function connectHub(): Plugin[] {
  return [oneReact(), slimHub()]
}

/** Two copies of React on a page break the hub with "Invalid hook call". */
function oneReact(): Plugin {
  return {
    name: 'connect-hub:one-react',
    config: () => ({ resolve: { dedupe: ['react', 'react-dom'] } }),
  }
}

function slimHub(): Plugin {
  const found = new Set<HubPart>()
  let icons: string[] | undefined
  return {
    name: 'connect-hub:slim',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const replacement = replacementOf(plainPath(id))
      if (replacement) found.add(replacement.part)
      return replacement?.code
    },
    transform(code, id) {
      const path = plainPath(id)
      if (hub.test(path)) icons = usedIcons(code)
      // Bundlers read the hub first, because it imports the icons.
      if (!hubParts.icons.test(path) || !icons) return undefined
      const kept = keepIcons(code, icons)
      if (kept === undefined) return undefined
      found.add('icons')
      return { code: kept, map: null }
    },
    buildEnd(error) {
      if (error || !icons) return
      const missing = parts.filter((part) => !found.has(part))
      if (missing.length > 0) this.error(movedMessage('connectHub()', missing))
    },
  }
}
