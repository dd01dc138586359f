import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** tsc writes the code to dist; the one style sheet goes beside it as it is. */
const react = fileURLToPath(new URL('../packages/react/', import.meta.url))
copyFileSync(`${react}src/styles.css`, `${react}dist/styles.css`)
