import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packageFolders } from '../lib/packPackages.ts'

// The public surface is a file under review: exports.txt holds every name that a user can import. A change of it is made with
// `pnpm exec vitest run --project node scripts/tests/exports.test.ts -u`, and read in the diff.

interface Manifest {
  name: string
  exports: Record<string, { types: string; default: string }>
}

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

const entries = packageFolders.flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8')) as Manifest
  return Object.entries(exports).map(([subpath, files]) => ({
    name: name + subpath.slice(1),
    types: `${packages}${folder}/${files.types}`,
    code: `${packages}${folder}/${files.default}`,
  }))
})

test('the built packages export what exports.txt lists', async () => {
  const surface = entries.map(({ name, types }) => [name, ...declared(types).map((line) => `  ${line}`)].join('\n'))

  await expect(`${surface.join('\n\n')}\n`).toMatchFileSnapshot('../exports.txt')
})

test.each(entries.filter(({ code }) => code.endsWith('.js')))(
  '$name declares the values that it has',
  async (entry) => {
    const values = Object.keys(await import(/* @vite-ignore */ entry.code))

    expect(declared(entry.types).filter((name) => !name.startsWith('type '))).toEqual(values.sort())
  },
)

/** The names that a declaration file exports, values first, types marked. Entries have named exports only. */
function declared(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const listed = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type = '', names = '']) =>
    names
      .split(',')
      .map((name) => type + name.trim().replace(/^.* as /, ''))
      .filter((name) => name !== type),
  )
  const own = [...text.matchAll(/^export (?:declare )?(\w+) (\w+)/gm)].flatMap(([, kind = '', name = '']) => {
    if (kind === 'type' || kind === 'interface') return `type ${name}`
    return ['function', 'const', 'class'].includes(kind) ? name : []
  })
  if (/^export (\*|default)/m.test(text)) throw new Error(`${file} exports something without a name`)
  return [...new Set([...listed, ...own])].sort(byKindAndName)
}

function byKindAndName(a: string, b: string): number {
  const types = Number(a.startsWith('type ')) - Number(b.startsWith('type '))
  return types || (a < b ? -1 : 1)
}
