import { plainPath, replacementOf } from './hubParts.js'

interface LoaderContext {
  resourcePath: string
}

/** A loader for webpack and Turbopack: puts the small module in the place of a large one. They ask for a default export. */
function slimLoader(this: LoaderContext, source: string): string {
  return replacementOf(plainPath(this.resourcePath))?.code ?? source
}

export default slimLoader
