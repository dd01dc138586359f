import { fileURLToPath } from 'node:url'
import { checkHubFiles } from '../slim/checkHubFiles.js'
import { connectHub, type WebpackCompiler } from '../webpack/connectHub.js'

/** The parts of your configuration that this reads. */
interface NextConfigParts {
  turbopack?: { rules?: object }
  webpack?: ((config: never, context: never) => unknown) | null
}

/**
 * Makes the hub a quarter of its size in a Next build (Next 16, with Turbopack or webpack). It removes the hub's embedded
 * fonts, so that the hub uses your page's Inter or the system's font, and shrinks the 60 KB picture behind its 16 pixel logo.
 * Next refuses to start, with a message, when the hub's files have moved, for example after an update of the hub, which still
 * works without this function.
 *
 * @example
 * export default withConnectHub({ reactStrictMode: true })
 */
export function withConnectHub<Config extends object>(config: Config): Config {
  checkHubFiles('withConnectHub()')
  const { turbopack, webpack }: NextConfigParts = config
  return {
    ...config,
    turbopack: { ...turbopack, rules: { ...turbopack?.rules, [files]: { loaders: [loader] } } },
    webpack(webpackConfig: WebpackConfig, context: never) {
      connectHub().apply({ options: webpackConfig })
      return webpack?.(webpackConfig as never, context) ?? webpackConfig
    },
  }
}

type WebpackConfig = WebpackCompiler['options']

/** Matches more than the files to replace: the loader returns the others unchanged. */
const files = '**/@stackone/malachite/dist/{*-font,assets/*.png}.js'
const loader = fileURLToPath(new URL('../slim/loader.js', import.meta.url))
