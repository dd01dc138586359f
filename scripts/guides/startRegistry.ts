import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

/**
 * Starts a registry for the scope @connect-hub that serves packed packages as a published version, so that an install
 * command works as it is printed. Writes settings to `folder` for package managers that run there. Resolves with the
 * environment in which they look here for these packages, and for all others where npm is set to look. The registry ends
 * with this process.
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
  const url = `http://127.0.0.1:${address.port}`
  // Yarn looks for both in the folders above the app's. No variable can name a scope's registry: shells drop its name.
  const config = join(folder, '.npmrc')
  const own = npmConfig('userconfig')
  writeFileSync(config, `${existsSync(own) ? readFileSync(own, 'utf8') : ''}\n@connect-hub:registry=${url}/\n`)
  writeFileSync(join(folder, '.yarnrc.yml'), yarnSettings(url))
  return { npm_config_userconfig: config }
}

const npmConfig = (name: string) => execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim()

/** Yarn 4 reads none of npm's settings. JSON is YAML. */
function yarnSettings(url: string): string {
  const cafile = npmConfig('cafile')
  return JSON.stringify({
    npmRegistryServer: npmConfig('registry'),
    npmScopes: { 'connect-hub': { npmRegistryServer: url } },
    unsafeHttpWhitelist: ['127.0.0.1'],
    ...(cafile !== 'null' && { httpsCaFilePath: cafile }),
  })
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
    // Package managers with a minimum age refuse what was published just now.
    time: { [manifest.version]: '2026-01-01T00:00:00.000Z' },
    versions: { [manifest.version]: { ...manifest, dist } },
  }
}
