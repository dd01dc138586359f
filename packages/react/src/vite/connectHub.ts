import type { Plugin } from 'vite'
import { keepIcons, usedIcons } from './icons.js'
import { smallLogo } from './smallLogo.js'

/** The parts of the hub that can be left out, by the files they stand in (@stackone/malachite 2.24). */
const parts = {
  fonts: /@stackone\/malachite\/dist\/vendor\/@fontsource(-variable)?\/.*\.woff2\.js$/,
  logo: /@stackone\/malachite\/dist\/assets\/logo-stackone-desaturated\.png\.js$/,
  icons: /@stackone\/malachite\/dist\/components\/CustomIcons\/index\.js$/,
}
const hub = /@stackone\/hub\/dist\/index\.esm\.js$/

/**
 * Makes the hub a quarter of its size in a Vite build (Vite 6 to 8): leaves out its embedded fonts, so that it shows in
 * your page's Inter or the system's font, its icons that it never draws, and the 60 KB picture behind its 16 pixel logo.
 * Also makes sure that there is one React. The build fails with a message when the hub's files are not where they were,
 * after an update of the hub for example: it then still works without this plugin.
 *
 * @example
 * export default defineConfig({ plugins: [react(), connectHub()] })
 */
export function connectHub(): Plugin[] {
  return [oneReact(), slimHub()]
}

/** Two Reacts on a page break the hub with "Invalid hook call". */
function oneReact(): Plugin {
  return {
    name: 'connect-hub:one-react',
    config: () => ({ resolve: { dedupe: ['react', 'react-dom'] } }),
  }
}

function slimHub(): Plugin {
  const found = new Set<keyof typeof parts>()
  let icons: string[] | undefined
  return {
    name: 'connect-hub:slim',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const path = pathOf(id)
      if (parts.fonts.test(path)) return found.add('fonts') && 'export default "data:,"'
      if (parts.logo.test(path)) return found.add('logo') && `export default ${JSON.stringify(smallLogo)}`
      return undefined
    },
    transform(code, id) {
      const path = pathOf(id)
      if (hub.test(path)) icons = usedIcons(code)
      // The hub was read before: it is what asks for the icons.
      if (!parts.icons.test(path) || !icons) return undefined
      const kept = keepIcons(code, icons)
      if (kept === undefined) return undefined
      found.add('icons')
      return { code: kept, map: null }
    },
    buildEnd(error) {
      if (error || !icons) return
      const missing = Object.keys(parts).filter((part) => !found.has(part as keyof typeof parts))
      if (missing.length === 0) return
      this.error(
        `connectHub(): the hub's ${missing.join(' and ')} were not where this version of the kit looks for them. ` +
          'Remove connectHub() from the plugins for now, and look for a newer @connect-hub/react.',
      )
    },
  }
}

function pathOf(id: string): string {
  return id.replace(/\?.*$/, '').replaceAll('\\', '/')
}
