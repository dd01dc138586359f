import { ConnectError } from '@connect-hub/session'
import type { HubMountOptions } from '../HubAdapter.js'
import type { SentHubRequest } from './watchRequests.js'

/** The name that the hub gives its sign-in window. */
const windowName = 'Connect Account'
const attempts = '/hub/connection_attempts'

export interface SignInOptions extends Pick<HubMountOptions, 'token' | 'messages' | 'onError'> {
  baseUrl: string
  onSigningIn: (signingIn: boolean) => void
}

/**
 * Follows the hub's sign-ins by its requests, from the press to the end. The hub opens its window only after an answer,
 * which WebKit blocks. So this opens a window under the same name as the request is sent, still within the press, and the
 * hub reuses it. `stop` closes the window and cancels the attempt, which an unmounted hub leaves behind.
 */
export function watchSignIn({ baseUrl, token, messages, onError, onSigningIn }: SignInOptions) {
  const original = window.open
  let popup: Window | null = null
  let attempt: string | undefined
  let starting = false
  let stopped = false

  function follow({ method, path, answer }: SentHubRequest) {
    if (method === 'POST' && path === attempts) void start(answer)
    if (!path.startsWith(`${attempts}/`)) return
    // The hub cancels when the user asks for it, or after its timeout.
    if (method === 'DELETE') finish()
    else void poll(answer)
  }

  async function start(answer: Promise<Response>) {
    starting = true
    onSigningIn(true)
    popup = original.call(window, '', windowName, placement())
    describe(popup, messages.loading)
    const { id } = await read(answer)
    if (id) attempt = id
    // Without an attempt the hub doesn't open a window.
    else finish()
  }

  async function poll(answer: Promise<Response>) {
    const { status } = await read(answer)
    if (status && status !== 'pending') finish()
  }

  function finish() {
    popup?.close()
    popup = null
    attempt = undefined
    starting = false
    onSigningIn(false)
    if (stopped) restore()
  }

  /** Ends a sign-in that nobody is waiting for. */
  function abandon() {
    popup?.close()
    if (starting || !attempt) return
    const headers = { 'content-type': 'application/json', 'x-hub-session-token': token }
    // keepalive, because the page may be about to unload.
    const request = { method: 'DELETE', headers, keepalive: true }
    window.fetch(`${baseUrl}${attempts}/${attempt}`, request).catch(() => {})
    finish()
  }

  const watched: typeof window.open = (url, target, features) => {
    if (target !== windowName) return original.call(window, url, target, features)
    starting = false
    // A hub that was closed gets no window. It treats that as a blocked one and cancels the attempt.
    popup = stopped ? null : original.call(window, url, target, features)
    if (popup) return popup
    const wanted = !stopped
    finish()
    if (wanted) onError(new ConnectError('popup_blocked', { message: 'The browser blocked the sign-in window.' }))
    return null
  }

  function restore() {
    // Code that wrapped window.open after this keeps its wrapper.
    if (window.open === watched) window.open = original
  }

  window.open = watched
  window.addEventListener('pagehide', abandon)
  return {
    follow,
    stop() {
      stopped = true
      window.removeEventListener('pagehide', abandon)
      abandon()
      // The hub may still open its window until it has its answer.
      if (!starting) restore()
    },
  }
}

/** Where the hub puts its window. */
function placement(): string {
  const left = Math.round(window.screenX + (window.outerWidth - 1024) / 2)
  const top = Math.round(window.screenY + (window.outerHeight - 800) / 2.5)
  return `width=1024,height=800,left=${left},top=${top}`
}

function describe(popup: Window | null, text: string) {
  try {
    if (popup) popup.document.title = text
  } catch {
    // The window is still open from before, at one of the vendor's addresses.
  }
}

/** Reads an answer about an attempt: the id of a new one, or the status of an earlier one. */
async function read(answer: Promise<Response>): Promise<{ id?: string; status?: string }> {
  try {
    // Reads a clone, because the hub reads the answer too and a body can be read only once.
    const response = await answer.then((original) => original.clone())
    return response.ok ? await response.json() : {}
  } catch {
    return {}
  }
}
