import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BundleSize, sizeOf } from './sizeOf.ts'
import { sizeWithEsbuild } from './sizeWithEsbuild.ts'

/** Gzipped bytes of an import: what a page loads with it, and what it loads on demand. */
export type Budgets = Record<string, BundleSize>

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

/** The imports that have a budget: each public entry as a whole, and the smallest one that renders something. */
const smallest = { "{ ConnectButton } from '@connect-hub/react'": "export { ConnectButton } from '@connect-hub/react'" }

/** Measures all budgets, each without its package dependencies. */
export async function measureBudgets(): Promise<Budgets> {
  const budgets: Budgets = {}
  for (const folder of readdirSync(packages)) {
    const { name, exports } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, 'utf8')) as Manifest
    for (const subpath of Object.keys(exports)) {
      const entry = `${name}${subpath.slice(1)}`
      const code = entry.endsWith('.css') ? `import '${entry}'` : `export * from '${entry}'`
      budgets[entry] = await sizeOf(code, { root, packages: [name] })
    }
  }
  for (const [words, code] of Object.entries(smallest)) {
    budgets[words] = await sizeOf(code, { root, packages: ['@connect-hub/react', '@connect-hub/session'] })
    budgets[`${words}, with esbuild`] = await sizeWithEsbuild(code)
  }
  return budgets
}

interface Manifest {
  name: string
  exports: Record<string, unknown>
}
