import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lightColours } from './lib/lightColours.ts'

/** tsc writes the code to dist; the style sheet goes beside it as one file. */
const react = fileURLToPath(new URL('../packages/react/', import.meta.url))
const outfile = `${react}dist/styles.css`
await build({ entryPoints: [`${react}src/styles.css`], outfile, bundle: true })
writeFileSync(outfile, lightColours(readFileSync(outfile, 'utf8')))
