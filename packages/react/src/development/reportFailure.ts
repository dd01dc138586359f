import type { ConnectError } from '@connect-hub/session'

// Bundlers replace this with a string.
declare const process: { env: { NODE_ENV?: string } }

/**
 * Explains a failure on the console, in development only: a production build drops this function and its texts. Call it
 * once per failure.
 */
export function reportFailure(error: ConnectError): void {
  if (process.env.NODE_ENV === 'development') {
    // Inside the condition, so that bundlers emit no production chunk for it.
    const explain = async () => {
      const { explainFailure } = await import('./explainFailure.js')
      const words = explainFailure(error)
      if (words) console.warn(words, ...(error.cause === undefined ? [] : [error.cause]))
    }
    void explain()
  }
}
