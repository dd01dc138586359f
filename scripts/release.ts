import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageFolders } from './lib/packPackages.ts'
import { run } from './lib/run.ts'

// `pnpm release`: builds and publishes the packages whose version is not published yet. The release workflow runs it.

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env

// The registry refuses a provenance statement for a package that does not name the repository it was built in.
if (server && repository) {
  for (const folder of packageFolders) {
    const file = fileURLToPath(new URL(`../packages/${folder}/package.json`, import.meta.url))
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    manifest['repository'] = { type: 'git', url: `git+${server}/${repository}.git`, directory: `packages/${folder}` }
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
  }
}
process.exitCode = (await run('pnpm', ['run', 'build'])) || (await run('changeset', ['publish']))
