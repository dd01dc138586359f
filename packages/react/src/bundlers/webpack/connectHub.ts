import { fileURLToPath } from 'node:url'
import { checkHubFiles } from '../slim/checkHubFiles.js'
import { plainPath, replacementOf } from '../slim/hubParts.js'

/** What the plugin uses of webpack. */
export interface WebpackCompiler {
  options: { module: { rules: unknown[] } }
}

/**
 * Makes the hub a quarter of its size in a webpack build (webpack 5): leaves out its embedded fonts, so that it shows in your
 * page's Inter or the system's font, and the 60 KB picture behind its 16 pixel logo. The build fails with a message when the
 * hub's files are not where they were, after an update of the hub for example: it then still works without this plugin.
 *
 * @example
 * export default { plugins: [connectHub()] }
 */
export function connectHub(): { apply: (compiler: WebpackCompiler) => void } {
  return {
    apply(compiler) {
      checkHubFiles('connectHub()')
      compiler.options.module.rules.push(slimRule)
    },
  }
}

const slimRule = {
  test: (path: string) => replacementOf(plainPath(path)) !== undefined,
  use: [{ loader: fileURLToPath(new URL('../slim/loader.js', import.meta.url)) }],
}
