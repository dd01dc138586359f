/**
 * Runs a dynamic import that works again after a failure. Firefox keeps a failed import for the life of the page and never
 * asks the server again: only another address gets the file. The other engines and webpack ask again by themselves, and
 * their messages are different.
 */
export function importAgain<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error: unknown) => {
    const url = /^error loading dynamically imported module: (.+)/.exec(
      error instanceof Error ? error.message : '',
    )?.[1]
    if (!url) throw error
    return import(
      /* @vite-ignore */ /* webpackIgnore: true */ `${url}${url.includes('?') ? '&' : '?'}retry=${Date.now()}`
    )
  })
}
