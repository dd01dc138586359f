import { plainPath, replacementOf } from './hubParts.js'

interface LoaderContext {
  resourcePath: string
}

/** A loader for webpack and Turbopack that replaces a large module with the small one. Both require a default export. */
function slimLoader(this: LoaderContext, source: string): string {
  return replacementOf(plainPath(this.resourcePath))?.code ?? source
}

export default slimLoader
