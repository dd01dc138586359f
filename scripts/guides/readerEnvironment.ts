import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from '../lib/consumers/runStep.ts'
import type { PackageManager } from './packageManagers.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The environment of a reader, who has neither this workspace's commands nor settings for the app in it, but has the
 * package manager, which this puts into a folder in `folder`.
 */
export async function readerEnvironment(
  { command, tool, strict }: PackageManager,
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !entry.startsWith(root))
  const reader: NodeJS.ProcessEnv = {
    ...withoutSettings(),
    PATH: path.join(delimiter),
    STACKONE_API_KEY: undefined,
    STACKONE_BASE_URL: undefined,
    NODE_ENV: undefined,
    // The `y` to npm's question whether it may install a create tool.
    npm_config_yes: 'true',
    npm_config_prefer_offline: 'true',
    // Yarn takes a version that it has cached for the one of this run.
    YARN_CACHE_FOLDER: join(folder, 'yarn-cache'),
    YARN_GLOBAL_FOLDER: join(folder, 'yarn-global'),
  }
  if (!tool) return { ...reader, ...strict }
  const tools = join(folder, `${command}-tool`)
  mkdirSync(tools)
  await runStep(`installs ${tool}`, tools, ['npm', 'install', '--prefix', tools, tool], reader)
  return { ...reader, ...strict, PATH: [join(tools, 'node_modules/.bin'), ...path].join(delimiter) }
}

/**
 * `pnpm run` hands this workspace's settings to npm, such as engineStrict, and its own name to create tools. A reader has
 * none of them, only what says where packages come from.
 */
function withoutSettings(): NodeJS.ProcessEnv {
  const settings = Object.keys(process.env).filter(
    (name) => /^p?npm_config_/i.test(name) && !/(registry|cache|cafile|userconfig|proxy)$/i.test(name),
  )
  return Object.fromEntries(settings.map((name) => [name, undefined]))
}
