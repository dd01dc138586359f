/**
 * Runs a dynamic import that can be retried after a failure. Firefox caches a failed import for the life of the page and
 * never requests it again: only a different address loads the file. The other engines and webpack retry by themselves, and
 * word their errors differently.
 */
export function importAgain<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error: unknown) => {
    const url = /error loading .+: (.+)/.exec(String(error))?.[1]
    if (!url) throw error
    return import(
      /* @vite-ignore */ /* webpackIgnore: true */ `${url}${url.includes('?') ? '&' : '?'}retry=${Date.now()}`
    )
  })
}
