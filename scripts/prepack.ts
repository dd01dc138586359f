import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guides } from './lib/docs/documents.ts'
import { packedDocument } from './lib/docs/packedDocument.ts'

// pnpm runs this in a package's folder before it packs it: what was built and still has a source, and the guides beside it,
// so that whoever reads the installed package, a coding assistant among them, reads the right version.

const root = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync('dist')) throw new Error('There is nothing to pack. Run `pnpm build` first.')

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|d\.ts)$/.test(file)) continue
  if (!hasSource(file)) rmSync(`dist/${file}`)
}
const packed = new Set([...guides, 'llms.txt'])
for (const path of [...guides, 'llms.txt']) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, packedDocument(path, readFileSync(root + path, 'utf8'), packed))
}

/** tsc leaves the files of a removed source where they are. */
function hasSource(file: string): boolean {
  const source = `src/${file.replace(/\.(js|d\.ts)$/, '')}`
  return existsSync(`${source}.ts`) || existsSync(`${source}.tsx`)
}
