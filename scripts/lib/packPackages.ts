import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** The packages' folders in packages/. */
export const packageFolders = readdirSync(packages)

/** Packs every built package into `folder`, as it would be published. Resolves with folder name and path of the tarball. */
export async function packPackages(folder: string): Promise<Record<string, string>> {
  const tarballs: Record<string, string> = {}
  for (const name of packageFolders) {
    const { stdout } = await promisify(execFile)('pnpm', ['pack', '--json', `--pack-destination=${folder}`], {
      cwd: packages + name,
    })
    const { filename } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { filename: string }
    tarballs[name] = filename
  }
  return tarballs
}
