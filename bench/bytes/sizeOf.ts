import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { sourceAliases } from '../../scripts/lib/sourceAliases.ts'

export interface BundleSize {
  /** Bytes, minified and gzipped, that a page loads with the import. */
  eager: number
  /** Bytes that it loads on demand. */
  later: number
}

export interface SizeOptions {
  /** The folder whose node_modules contain the imported packages. */
  root: string
  /** The packages that count. @default all but React */
  packages?: readonly string[]
}

/** Measures an import in a Vite build, without React, the vendor's hub and texts in languages other than English. */
export async function sizeOf(code: string, { root, packages }: SizeOptions): Promise<BundleSize> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [page(code)],
    // Reads the kit's source, which equals its dist without the types.
    resolve: { alias: sourceAliases },
    // Also within a test, where NODE_ENV has another value.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
      rollupOptions: {
        input: entry,
        // As in an app: code loaded later may use what the page already has.
        preserveEntrySignatures: 'allow-extension',
        external: (id) => !isCounted(id, packages),
      },
    },
  })
  if (!('output' in built)) throw new Error('One build was expected.')
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const size = (names: Iterable<string>) => sum([...names].map((name) => gzipped(chunks.get(name)?.code ?? '')))
  const styles = built.output.flatMap((file) => (file.type === 'asset' ? [gzipped(file.source)] : []))

  const eager = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  // Iterating over a set also yields what is added during the iteration.
  for (const name of eager) for (const next of chunks.get(name)?.imports ?? []) if (chunks.has(next)) eager.add(next)
  return { eager: size(eager) + sum(styles), later: size(chunks.keys()) - size(eager) }
}

const entry = 'virtual:page'
const preloadHelper = '\0vite/preload-helper.js'
const notCounted = /^(react|react-dom|@stackone\/hub)(\/|$)/
const otherLanguage = /^\.\/\w\w\/\w\w\.js$/

function page(code: string): Plugin {
  return {
    name: 'page',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load(id) {
      if (id === `\0${entry}`) return code
      // Vite's own helper, which a whole product includes once.
      return id === preloadHelper ? 'export const __vitePreload = (load) => load()' : undefined
    },
  }
}

/** The bytes of a file as a server sends it. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function isCounted(id: string, packages: readonly string[] | undefined): boolean {
  if (otherLanguage.test(id) || id.startsWith('node:')) return false
  if (/^[./\0]|^\w+:/.test(id)) return true
  if (notCounted.test(id)) return false
  return packages?.some((name) => id === name || id.startsWith(`${name}/`)) ?? true
}
