import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Playwright's global setup: builds the pages as a product would, with the built packages. */
export default async function buildPages(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)), logLevel: 'error' })
}
