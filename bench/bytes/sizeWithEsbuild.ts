import { build, type Plugin } from 'esbuild'
import { sourceAliases } from '../../scripts/lib/sourceAliases.ts'
import { type BundleSize, gzipped } from './sizeOf.ts'

/**
 * Measures an import of the kit in an esbuild build, whose splitting differs from Vite's: a file that lazily loaded code shares
 * with the page becomes a separate chunk. Counts what `sizeOf` counts.
 */
export async function sizeWithEsbuild(code: string): Promise<BundleSize> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    absWorkingDir: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fromSource],
  })
  const size = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(import.meta.dirname.length + 1), gzipped(contents)]),
  )
  const eager = new Set(['out/stdin.js'])
  // Iterating over a set also yields what is added during the iteration.
  for (const name of eager) {
    for (const { path, kind, external } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && !external) eager.add(path)
    }
  }
  const sizes = (names: Iterable<string>) => [...names].reduce((total, name) => total + (size.get(name) ?? 0), 0)
  return { eager: sizes(eager), later: sizes(size.keys()) - sizes(eager) }
}

const otherLanguage = /^\.\/\w\w\/\w\w\.js$/

/** Reads the kit from its source, and excludes everything else. */
const fromSource: Plugin = {
  name: 'from source',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      const alias = sourceAliases.find(({ find }) => find.test(path))
      if (!alias || alias.replacement.endsWith('.css')) return { path, external: true }
      return { path: `${alias.replacement}.ts`, sideEffects: false }
    })
    onResolve({ filter: otherLanguage }, ({ path }) => ({ path, external: true }))
  },
}
