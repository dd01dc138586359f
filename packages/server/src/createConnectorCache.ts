import type { Connector } from '@connect-hub/session'

/** How long the catalog counts as fresh, in milliseconds. */
const freshMs = 5 * 60 * 1000
/** How long a catalog that can't be renewed is still served, in milliseconds. */
const staleMs = 24 * 60 * 60 * 1000
/** How long a failed renewal isn't repeated, in milliseconds. */
const pauseMs = 30 * 1000

/**
 * Keeps the vendor's catalog, which is the same for every owner: one load serves all requests. A fresh catalog is returned at
 * once; a stale one as well, while the next is loaded; without one, concurrent requests wait for the same load.
 */
export function createConnectorCache() {
  let kept: { connectors: Connector[]; loadedAt: number } | undefined
  let loading: Promise<Connector[]> | undefined
  let pausedUntil = 0

  const renew = (load: () => Promise<Connector[]>) => {
    loading ??= load()
      .then((connectors) => {
        kept = { connectors, loadedAt: Date.now() }
        return connectors
      })
      .finally(() => {
        loading = undefined
      })
    return loading
  }

  /** `report` is told of a renewal that failed while a stale catalog was served. */
  return async (load: () => Promise<Connector[]>, report: (cause: unknown) => void): Promise<Connector[]> => {
    const now = Date.now()
    const age = now - (kept?.loadedAt ?? Number.NEGATIVE_INFINITY)
    if (!kept || age >= staleMs) return renew(load)
    if (age >= freshMs && now >= pausedUntil) {
      pausedUntil = now + pauseMs
      renew(load).catch(report)
    }
    return kept.connectors
  }
}
