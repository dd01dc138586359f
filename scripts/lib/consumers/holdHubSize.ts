import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const guide = fileURLToPath(new URL('../../../docs/how-to/slim-hub.md', import.meta.url))

/** Throws when the slim hub that was built into `folder` has another size than the guide tells, by more than a kilobyte or two. */
export function holdHubSize(folder: string, bundler: string): void {
  const size = Math.round(hubSize(folder) / 1000)
  const told = Number(new RegExp(`^\\| ${bundler} \\|.* (\\d+) KB \\|$`, 'm').exec(readFileSync(guide, 'utf8'))?.[1])
  console.log(`  the hub has ${size} KB gzip; docs/how-to/slim-hub.md tells of ${told} KB`)
  if (!(Math.abs(size - told) <= 2))
    throw new Error(`${bundler}: the size in docs/how-to/slim-hub.md is not what was built`)
}

/** In bytes, gzip: the chunk with the hub in it, which is known by words that the hub says. */
function hubSize(folder: string): number {
  const chunks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`${folder}/${file}`))
    .filter((code) => code.includes('No configured integrations available.'))
  const [chunk, ...more] = chunks
  if (!chunk || more.length > 0) throw new Error(`${chunks.length} chunks in ${folder} hold the hub`)
  return gzipSync(chunk, { level: 9 }).length
}
