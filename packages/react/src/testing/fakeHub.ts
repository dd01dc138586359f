import { type ConnectAccount, ConnectError, type ConnectErrorCode } from '@connect-hub/session'
import { flushSync } from 'react-dom'
import type { HubAdapter, HubBusy, HubMount, HubMountOptions } from '../adapters/HubAdapter.js'
import { isHubLocked } from '../hub/hubLock.js'
import { outsideAct } from './outsideAct.js'
import { type ShownHub, showFakeHub } from './showFakeHub.js'
import { type Reaction, watchLauncher } from './watchLauncher.js'

export interface FakeHubOptions {
  /** When the hub has something to show: at once, or when the test calls `hub.ready()`. @default 'auto' */
  ready?: 'auto' | 'manual'
  /** What the hub's own Connect button connects. @default id 'fake-account', or the one that is edited; provider 'fake-provider' */
  account?: Partial<ConnectAccount>
}

/** What a hub is shown with. Holds the token: keep it out of snapshots that are committed. */
export type FakeHubProps = Omit<HubMountOptions, `on${string}`>

/**
 * A hub that a test drives. Each method that drives it waits until the hub is shown, and settles once the launcher has
 * reacted: callbacks were called and the page shows it. With no hub open, and none on its way, it throws at once.
 */
export interface FakeHub extends HubAdapter {
  /** Whether the hub is shown. */
  readonly isOpen: boolean
  /** What it is or was last shown with; undefined before the first time. */
  readonly shownWith: FakeHubProps | undefined
  /** How often its code was loaded, and how often it was shown and removed. */
  readonly counts: { readonly loads: number; readonly mounts: number; readonly unmounts: number }
  /** Settles once the hub is shown. Rejects after 4 seconds. */
  opened: () => Promise<void>
  /** The hub shows its list or form, with the option `ready: 'manual'`. */
  ready: () => Promise<void>
  /** The person types into a form, or has a sign-in window open: closing asks first. Without a word nothing is lost any more. */
  busy: (what?: HubBusy) => Promise<void>
  /** The person connects or saves an account. As the real one, the hub stays until it is closed. @default the option `account` */
  succeed: (account?: Partial<ConnectAccount>) => Promise<void>
  /** The person leaves by the hub's own button: a cancel, or the end after a success. */
  cancel: () => Promise<void>
  /** The hub breaks. */
  fail: (code: ConnectErrorCode) => Promise<void>
  /** The session ends while the person is still at it. */
  expire: () => Promise<void>
  /** From now on the hub's code does not load; `false` ends that. */
  failLoad: (fails?: boolean) => void
}

/** How long a test waits for the hub, in milliseconds: less than the five seconds that Vitest and Jest give it. */
const openWithin = 4000

/** Makes a hub for one test, in place of `stackOneHub()`: nothing of the vendor is loaded and nothing is requested. */
export function fakeHub({ ready = 'auto', account: connected }: FakeHubOptions = {}): FakeHub {
  const counts = { loads: 0, mounts: 0, unmounts: 0 }
  const waiting = new Set<(shown: ShownHub) => void>()
  let shownWith: FakeHubProps | undefined
  let shown: ShownHub | undefined
  let loadFails = false

  const mount: HubMount = (target, options) => {
    const me = showFakeHub(target, options, connected)
    const { token, authLinkUrl, accountId, theme, messages, height } = options
    counts.mounts += 1
    shownWith = { token, authLinkUrl, accountId, theme, messages, height }
    shown = me
    if (ready === 'auto') me.ready()
    for (const go of waiting) go(me)
    return () => {
      counts.unmounts += 1
      if (shown === me) shown = undefined
      me.remove()
    }
  }

  function nextShown(method: string): Promise<ShownHub> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(go)
        reject(notShown(method))
      }, openWithin)
      const go = (next: ShownHub) => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve(next)
      }
      waiting.add(go)
    })
  }

  // Not async: a call that can come to nothing throws into the test, awaited or not.
  function drive(method: string, act: (hub: ShownHub) => void, reaction?: Reaction): Promise<void> {
    if (!shown && !isHubLocked()) throw notOpen(method)
    if (shown?.hasSucceeded() && method !== 'cancel') throw alreadySucceeded(method)
    return outsideAct(async () => {
      const hub = shown ?? (await nextShown(method))
      const reacted = reaction && watchLauncher(hub, reaction)
      act(hub)
      await reacted
    })
  }

  const fail = (method: string, error: ConnectError) => drive(method, (hub) => hub.options.onError(error), 'error')

  return {
    name: 'fakeHub',
    async load() {
      counts.loads += 1
      if (loadFails) throw new Error('hub.failLoad() was called.')
      return mount
    },
    failLoad(fails = true) {
      loadFails = fails
    },
    get isOpen() {
      return shown !== undefined
    },
    get shownWith() {
      return shownWith
    },
    counts,
    opened: () => outsideAct(async () => void (shown ?? (await nextShown('opened')))),
    ready: () => drive('ready', (hub) => hub.ready(), 'open'),
    busy: (what) => drive('busy', (hub) => flushSync(() => hub.options.onBusy(what))),
    succeed: (account) => drive('succeed', (hub) => hub.succeed(account), 'success'),
    cancel: () => drive('cancel', (hub) => hub.options.onClose(), 'closed'),
    fail: (code) => fail('fail', new ConnectError(code, { message: `hub.fail('${code}') was called.` })),
    expire: () => fail('expire', new ConnectError('token_expired', { message: 'hub.expire() was called.' })),
  }
}

function notOpen(method: string): Error {
  return new Error(
    `hub.${method}(): no hub is open. Open it first, for example by a click on the ConnectButton, and give this hub to ` +
      'the provider. Where it opens without a click, wait for it: await hub.opened().',
  )
}

function notShown(method: string): Error {
  const { code } = document.querySelector<HTMLElement>('.connect-hub-failure')?.dataset ?? {}
  const why = code ? `The launcher shows the error ${code}.` : 'Is it the hub that was given to the provider?'
  return new Error(`hub.${method}(): the hub was not shown within ${openWithin / 1000} seconds. ${why}`)
}

function alreadySucceeded(method: string): Error {
  return new Error(`hub.${method}(): this hub has succeeded. What is left is to close it: await hub.cancel().`)
}
