import { fileURLToPath } from 'node:url'
import { checkHubFiles } from '../slim/checkHubFiles.js'
import { connectHub, type WebpackCompiler } from '../webpack/connectHub.js'

/** What is read of your configuration. */
interface NextConfigParts {
  turbopack?: { rules?: object }
  webpack?: ((config: never, context: never) => unknown) | null
}

/**
 * Makes the hub a quarter of its size in a Next build (Next 16, with Turbopack or webpack): leaves out its embedded fonts, so
 * that it shows in your page's Inter or the system's font, and the 60 KB picture behind its 16 pixel logo. Next fails to start
 * with a message when the hub's files are not where they were, after an update of the hub for example: it then still works
 * without this.
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

/** More than the files that change: the loader leaves the others as they are. */
const files = '**/@stackone/malachite/dist/{*-font,assets/*.png}.js'
const loader = fileURLToPath(new URL('../slim/loader.js', import.meta.url))
