import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** tsc writes the code to dist; the style sheet goes beside it as one file. */
const react = fileURLToPath(new URL('../packages/react/', import.meta.url))
await build({ entryPoints: [`${react}src/styles.css`], outfile: `${react}dist/styles.css`, bundle: true })
