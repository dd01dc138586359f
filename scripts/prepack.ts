import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'

// pnpm runs this in a package's folder before it packs it: the built files without traces of the workspace, and the guides
// beside them, so that whoever reads the installed package, a coding assistant among them, reads the right version.

const root = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync('dist/index.js')) throw new Error('There is nothing to pack. Run `pnpm build` first.')

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|d\.ts)$/.test(file)) continue
  if (hasSource(file)) dropMapComment(`dist/${file}`)
  else rmSync(`dist/${file}`)
}
mkdirSync('docs', { recursive: true })
for (const file of readdirSync(`${root}docs`)) {
  if (file.endsWith('.md')) copyFileSync(`${root}docs/${file}`, `docs/${file}`)
}
copyFileSync(`${root}llms.txt`, 'llms.txt')

/** tsc leaves the files of a removed source where they are. */
function hasSource(file: string): boolean {
  const source = `src/${file.replace(/\.(js|d\.ts)$/, '')}`
  return existsSync(`${source}.ts`) || existsSync(`${source}.tsx`)
}

/** The maps stay behind, and a tool that looks for one would warn. By renaming, as somebody may be reading the file. */
function dropMapComment(path: string): void {
  const text = readFileSync(path, 'utf8')
  const without = text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
  if (without === text) return
  writeFileSync(`${path}.tmp`, without)
  renameSync(`${path}.tmp`, path)
}
