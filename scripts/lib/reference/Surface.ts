import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pages } from './pages.ts'
import { type Declaration, readDeclarations, type Source } from './readDeclarations.ts'

/** The public names of the packages, and where the reference describes them. */
export interface Surface {
  /** The declaration of a name, as a source file means it. */
  find: (name: string, from?: Source) => Declaration | undefined
  /** The file that describes a name. */
  pageOf: (name: string) => string | undefined
  /** The entries that export a name, such as '@connect-hub/react'. */
  entriesOf: (name: string) => string[]
  /** The exported types. */
  types: string[]
}

/** Reads the packages' sources and scripts/exports.txt. */
export function readSurface(): Surface {
  const declarations = readDeclarations()
  const exported = readExports()
  const described = new Map(pages.flatMap(({ file, groups }) => groups.flat().map((name) => [name, file] as const)))
  return {
    find(name, from) {
      const found = declarations.get(name) ?? []
      const [only] = found
      return found.find(({ source }) => source === from) ?? (found.length === 1 ? only : undefined)
    },
    pageOf: (name) => described.get(name),
    entriesOf: (name) => exported.filter((line) => line.name === name).map(({ entry }) => entry),
    types: [...new Set(exported.filter(({ isType }) => isType).map(({ name }) => name))],
  }
}

function readExports() {
  const text = readFileSync(fileURLToPath(new URL('../../exports.txt', import.meta.url)), 'utf8')
  return text.split(/\n\n+/).flatMap((block) => {
    const [entry = '', ...lines] = block.trim().split('\n')
    return lines.map((line) => ({ entry, isType: line.includes(' type '), name: line.trim().replace('type ', '') }))
  })
}
