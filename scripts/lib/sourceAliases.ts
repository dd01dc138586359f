import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

interface Manifest {
  name: string
  exports: Record<string, string | { default: string }>
}

/**
 * Published names to source files, read from each package's exports. With these, tests and stories import
 * the packages by name and see an edit at once, while the build and the consumers use dist.
 */
export const sourceAliases = readdirSync(packages).flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8')) as Manifest
  return Object.entries(manifest.exports).map(([subpath, target]) => {
    const built = typeof target === 'string' ? target : target.default
    return {
      find: new RegExp(`^${manifest.name}${subpath.slice(1)}$`),
      replacement: `${packages}${folder}/${built.replace('./dist/', 'src/').replace(/\.js$/, '')}`,
    }
  })
})
