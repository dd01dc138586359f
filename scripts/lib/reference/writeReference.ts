import { writeCssVariables } from './cssVariables.ts'
import { pages } from './pages.ts'
import { readSurface } from './Surface.ts'
import { writePage } from './writePage.ts'

/** The pages of the reference: their files, from the root of the repository, and their texts. */
export function writeReference(): Map<string, string> {
  const surface = readSurface()
  const written = pages.map((page) => [page.file, writePage(page, surface)] as const)
  return new Map([...written, ['docs/reference/css-variables.md', writeCssVariables()]])
}
