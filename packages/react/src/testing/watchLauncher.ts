import { onHubClosed } from '../hub/hubClosed.js'

/** How the launcher reacts to an event from the hub. */
export type Reaction = 'open' | 'success' | 'error' | 'closed'

/** The mounted hub, as far as this file watches it. */
export interface WatchedHub {
  target: HTMLElement
  /** Resolves once the hub was removed. */
  gone: Promise<void>
}

/**
 * Resolves once the page shows that the launcher around the hub has reacted. An edit that was not saved turns a success into an
 * error, and a host may close the hub at any time: without a hub there is nothing to wait for.
 */
export async function watchLauncher({ target, gone }: WatchedHub, reaction: Reaction): Promise<void> {
  const body = target.closest<HTMLElement>('.connect-hub-body')
  // Shown without the kit's launcher.
  if (!body) return
  // The launcher shows an error instead of the hub.
  if (reaction === 'error') await gone
  else if (reaction === 'closed') await Promise.all([whenClosed(), gone])
  else await Promise.race([whenStatus(body, reaction), gone])
}

function whenClosed(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onHubClosed(() => {
      stop()
      resolve()
    })
  })
}

function whenStatus(body: HTMLElement, status: string): Promise<void> {
  if (body.dataset['status'] === status) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (body.dataset['status'] !== status) return
      observer.disconnect()
      resolve()
    })
    observer.observe(body, { attributes: true })
  })
}
