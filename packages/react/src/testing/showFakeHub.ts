import type { ConnectAccount } from '@connect-hub/session'
import type { HubMountOptions } from '../adapters/HubAdapter.js'
import { drawFakeHub } from './drawFakeHub.js'
import type { WatchedHub } from './watchLauncher.js'

/** One showing of the fake hub, from mount to unmount. */
export interface ShownHub extends WatchedHub {
  options: HubMountOptions
  hasSucceeded: () => boolean
  ready: () => void
  succeed: (account?: Partial<ConnectAccount>) => void
  remove: () => void
}

export function showFakeHub(
  target: HTMLElement,
  options: HubMountOptions,
  given: Partial<ConnectAccount> = {},
): ShownHub {
  const { id = options.accountId ?? 'fake-account', provider = 'fake-provider' } = given
  let succeeded = false
  let leave: (() => void) | undefined
  const gone = new Promise<void>((resolve) => {
    leave = resolve
  })
  const drawing = drawFakeHub(target, { onConnect: () => succeed(), onClose: options.onClose })

  function succeed(account: Partial<ConnectAccount> = {}) {
    succeeded = true
    drawing.showSuccess()
    options.onSuccess({ id: account.id ?? id, provider: account.provider ?? provider })
  }

  return {
    target,
    gone,
    options,
    succeed,
    hasSucceeded: () => succeeded,
    ready() {
      drawing.show()
      options.onReady()
    },
    remove() {
      drawing.remove()
      leave?.()
    },
  }
}
