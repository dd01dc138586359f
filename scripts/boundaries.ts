import { boundaries, findViolations } from './lib/boundaries.ts'
import { packageFolders } from './lib/packPackages.ts'

// `pnpm check` runs it: fails where an import crosses a boundary, and says which.

const sources = packageFolders.map((folder) => `packages/${folder}/src`)
const violations = await findViolations([...sources, 'apps', 'bench', 'docs', 'hosts', 'scripts', '.storybook'])

for (const { rule, from, to, cycle } of violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' -> ') : to
  console.error(`${from} -> ${path}\n  ${rule.name}: ${boundaries.find(({ name }) => name === rule.name)?.comment}`)
}
process.exitCode = violations.length === 0 ? 0 : 1
