import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

/**
 * Starts a registry for the scope @connect-hub that serves packed packages as a published version, so that an install
 * command works as it is printed. Writes npm's settings to `folder`. Resolves with the environment in which npm looks here
 * for them, and for all others where it is set to look. The registry ends with this process.
 */
export async function startRegistry(tarballs: Record<string, string>, folder: string): Promise<NodeJS.ProcessEnv> {
  const files = new Map(Object.values(tarballs).map((path) => [`/${basename(path)}`, readFileSync(path)]))
  const manifests = Object.values(tarballs).map((path) => ({ path, manifest: manifestOf(path) }))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    // Another run may have the same port with other packages.
    response.setHeader('cache-control', 'no-store')
    const file = files.get(path)
    const found = manifests.find(({ manifest }) => path === `/${manifest.name}`)
    if (file) response.end(file)
    else if (found)
      response.end(JSON.stringify(packument(found.manifest, found.path, `http://${request.headers.host}`)))
    else response.writeHead(404).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The registry has no port')
  const config = join(folder, 'npmrc')
  writeFileSync(config, `${globalConfig()}\n@connect-hub:registry=http://127.0.0.1:${address.port}/\n`)
  return { npm_config_globalconfig: config }
}

/** What npm's global configuration says here. No variable can name a scope's registry: shells drop its name. */
function globalConfig(): string {
  const path = execFileSync('npm', ['config', 'get', 'globalconfig'], { encoding: 'utf8' }).trim()
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

interface Manifest {
  name: string
  version: string
}

function manifestOf(tarball: string): Manifest {
  return JSON.parse(execFileSync('tar', ['xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })) as Manifest
}

/** What a registry answers about a package, with its one version. */
function packument(manifest: Manifest, path: string, registry: string) {
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  const dist = { tarball: `${registry}/${basename(path)}`, integrity }
  return {
    name: manifest.name,
    'dist-tags': { latest: manifest.version },
    versions: { [manifest.version]: { ...manifest, dist } },
  }
}
