import { onHubClosed } from '../hub/hubClosed.js'

/** What the launcher does with a word of the hub. */
export type Reaction = 'open' | 'success' | 'error' | 'closed'

/** The hub while it is on the page, as far as it is watched here. */
export interface WatchedHub {
  target: HTMLElement
  /** Settles once it was taken away. */
  gone: Promise<void>
}

/**
 * Settles once the launcher around the hub has reacted, by what is seen on the page. An edit that was not saved turns a
 * success into an error, and a host may close the hub at any time: with the hub gone there is nothing left to wait for.
 */
export async function watchLauncher({ target, gone }: WatchedHub, reaction: Reaction): Promise<void> {
  const body = target.closest<HTMLElement>('.connect-hub-body')
  // Shown by something else than the kit's launcher.
  if (!body) return
  // An error is shown in the hub's place.
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
