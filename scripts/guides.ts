import { parseArgs } from 'node:util'
import { followGuide } from './guides/followGuide.ts'
import { guides } from './guides/guides.ts'
import { packageManagers } from './guides/packageManagers.ts'
import { readerEnvironment } from './guides/readerEnvironment.ts'
import { startRegistry } from './guides/startRegistry.ts'
import { tryApps } from './lib/tryApps.ts'

// `pnpm guides [name …]`: follows guides as they are printed, in an empty folder, up to a connected account. `--all` follows
// those, too, that are left out for their time, and `--with pnpm` does so with the commands of another package manager.

const { values, positionals: asked } = parseArgs({
  options: { all: { type: 'boolean' }, with: { type: 'string', default: 'npm' } },
  allowPositionals: true,
})
const manager = Object.entries(packageManagers).find(([name]) => name === values.with)?.[1]
if (!manager) throw new Error(`--with names one of ${Object.keys(packageManagers).join(', ')}.`)
const unknown = asked.filter((word) => !guides.some(({ name }) => name === word))
if (unknown.length > 0) throw new Error(`There is no guide ${unknown.join(', ')}. See scripts/guides/guides.ts.`)

const nodeMajor = Number.parseInt(process.versions.node)
const chosen = guides.filter(
  ({ name, rare, node = 0 }) =>
    node <= nodeMajor && (values.all || (asked.length === 0 ? !rare : asked.includes(name))),
)
await tryApps('guides', async (tarballs, folder) => {
  const env = { ...(await readerEnvironment(manager, folder)), ...(await startRegistry(tarballs, folder)) }
  return chosen.map((guide) => ({ name: guide.name, tryOut: (app) => followGuide(guide, app, { manager, env }) }))
})
