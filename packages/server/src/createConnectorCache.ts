import type { Connector } from '@connect-hub/session'

/** The time that the catalog counts as fresh, in milliseconds. */
const freshMs = 5 * 60 * 1000
/** The time that the cache serves a stale catalog when refreshing fails, in milliseconds. */
const staleMs = 24 * 60 * 60 * 1000
/** The delay before the next attempt after a failed refresh, in milliseconds. */
const pauseMs = 30 * 1000

/**
 * Caches the vendor's catalog, which is the same for every owner. Returns a fresh catalog immediately, and a stale one while
 * refreshing it in the background. Without a catalog, concurrent requests wait for the same load.
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

  /** Returns the catalog. Calls `report` when a refresh fails while the cache serves a stale catalog. */
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
