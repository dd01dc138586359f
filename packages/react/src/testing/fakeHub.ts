import { type ConnectAccount, ConnectError, type ConnectErrorCode } from '@connect-hub/session'
import { flushSync } from 'react-dom'
import type { HubAdapter, HubBusy, HubMount, HubMountOptions } from '../adapters/HubAdapter.js'
import { isHubLocked } from '../hub/hubLock.js'
import { outsideAct } from './outsideAct.js'
import { type ShownHub, showFakeHub } from './showFakeHub.js'
import { type Reaction, watchLauncher } from './watchLauncher.js'

export interface FakeHubOptions {
  /** When the hub is ready: at once, or when the test calls `hub.ready()`. @default 'auto' */
  ready?: 'auto' | 'manual'
  /** The account that the hub's own Connect button connects. @default id 'fake-account', or that of the edited account; provider 'fake-provider' */
  account?: Partial<ConnectAccount>
}

/** The options that a hub is shown with. Contains the token: keep it out of committed snapshots. */
export type FakeHubProps = Omit<HubMountOptions, `on${string}`>

/**
 * A hub that a test drives. Each method that drives it waits until the hub is shown, and resolves once the launcher has
 * called its callbacks and updated the page. It throws at once when no hub is open or opening.
 */
export interface FakeHub extends HubAdapter {
  /** Whether the hub is shown. */
  readonly isOpen: boolean
  /** The options of the current or last showing, undefined before the first. */
  readonly shownWith: FakeHubProps | undefined
  /** How often its code was loaded, and how often it was mounted and unmounted. */
  readonly counts: { readonly loads: number; readonly mounts: number; readonly unmounts: number }
  /** Resolves once the hub is shown. Rejects after 4 seconds. */
  opened: () => Promise<void>
  /** Makes the hub show its list or form, with the option `ready: 'manual'`. */
  ready: () => Promise<void>
  /** Simulates typing into a form or an open sign-in window, so that closing asks first. Without an argument, ends that. */
  busy: (what?: HubBusy) => Promise<void>
  /** Connects or saves an account. Like the real one, the hub stays until it closes. @default the option `account` */
  succeed: (account?: Partial<ConnectAccount>) => Promise<void>
  /** Leaves with the hub's own button: a cancel, or the end after a success. */
  cancel: () => Promise<void>
  /** Makes the hub fail. */
  fail: (code: ConnectErrorCode) => Promise<void>
  /** Lets the session expire while the user is connecting. */
  expire: () => Promise<void>
  /** Makes the hub's code fail to load from now on; `false` ends that. */
  failLoad: (fails?: boolean) => void
}

/** How long a test waits for the hub, in milliseconds: less than the five seconds of Vitest and Jest. */
const openWithin = 4000

/** Creates a hub for one test, to use instead of `stackOneHub()`: it loads no vendor code and sends no requests. */
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

  // Not async, so that a call that can't succeed throws into the test, awaited or not.
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
    `hub.${method}(): no hub is open. Open it first, for example with a click on the ConnectButton, and pass this hub to ` +
      'the provider. If it opens without a click, wait for it: await hub.opened().',
  )
}

function notShown(method: string): Error {
  const { code } = document.querySelector<HTMLElement>('.connect-hub-failure')?.dataset ?? {}
  const why = code ? `The launcher shows the error ${code}.` : 'Does the provider have this hub?'
  return new Error(`hub.${method}(): the hub was not shown within ${openWithin / 1000} seconds. ${why}`)
}

function alreadySucceeded(method: string): Error {
  return new Error(`hub.${method}(): this hub has already succeeded. Close it: await hub.cancel().`)
}
