import type { ConnectError } from '@connect-hub/session'

// Bundlers replace it with a text.
declare const process: { env: { NODE_ENV?: string } }

/**
 * Explains a failure on the console, in development only: a production build drops this and the texts with it. Call it once
 * per failure.
 */
export function reportFailure(error: ConnectError): void {
  if (process.env.NODE_ENV === 'development') {
    // Inside the condition, so that no bundler makes a file of it for production.
    const explain = async () => {
      const { explainFailure } = await import('./explainFailure.js')
      const words = explainFailure(error)
      if (words) console.warn(words, ...(error.cause === undefined ? [] : [error.cause]))
    }
    void explain()
  }
}
