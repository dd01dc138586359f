import { followGuide } from './guides/followGuide.ts'
import { guides } from './guides/guides.ts'
import { startRegistry } from './guides/startRegistry.ts'
import { tryApps } from './tryApps.ts'

// `pnpm guides [name …]`: follows guides as they are printed, in an empty folder, up to a connected account. `--all` follows
// those, too, that are left out for their time.

const asked = process.argv.slice(2)
const unknown = asked.filter((word) => word !== '--all' && !guides.some(({ name }) => name === word))
if (unknown.length > 0) throw new Error(`There is no guide ${unknown.join(', ')}. See scripts/guides/guides.ts.`)

const chosen = guides.filter(({ name, rare }) =>
  asked.length === 0 ? !rare : asked.includes('--all') || asked.includes(name),
)
await tryApps('guides', async (tarballs, folder) => {
  const registry = await startRegistry(tarballs, folder)
  return chosen.map((guide) => ({ name: guide.name, tryOut: (app) => followGuide(guide, app, registry) }))
})
