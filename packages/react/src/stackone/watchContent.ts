import type { HubMountOptions } from '../hub/HubAdapter.js'

/** The hub's button while its sign-in window is open. Its own text: the hub marks that state with nothing else. */
const waitingForWindow = 'Cancel and start over'

/**
 * Reads off the hub's screen what it tells nobody: that it shows its list or form and no longer the spinner before, that
 * the person typed into a form, that a sign-in window is open. The hub draws inside a shadow root. Returns its own undo.
 */
export function watchContent(
  target: HTMLElement,
  { onReady, onBusy }: Pick<HubMountOptions, 'onReady' | 'onBusy'>,
): () => void {
  const observer = new MutationObserver(look)
  let frame = requestAnimationFrame(findRoot)
  let ready = false
  let typed = false
  let busy: ReturnType<typeof whatIsBusy>

  // No observer hears of a shadow root that is attached.
  function findRoot() {
    const root = target.firstElementChild?.shadowRoot
    if (!root) {
      frame = requestAnimationFrame(findRoot)
      return
    }
    observer.observe(root, { childList: true, subtree: true })
    look()
  }

  function look() {
    const root = target.firstElementChild?.shadowRoot
    if (!root) return
    if (!ready && root.querySelector('[class^=card]') && !root.querySelector('.animate-spin')) {
      ready = true
      onReady()
    }
    // Back at the list nothing typed is left.
    if (searchOf(root)) typed = false
    const now = whatIsBusy(root, typed)
    if (now !== busy) onBusy(now)
    busy = now
  }

  function listenToInput(event: Event) {
    const root = target.firstElementChild?.shadowRoot
    if (!root || event.composedPath()[0] === searchOf(root)) return
    typed = true
    look()
  }

  target.addEventListener('input', listenToInput)
  return () => {
    target.removeEventListener('input', listenToInput)
    cancelAnimationFrame(frame)
    observer.disconnect()
  }
}

/** The search field above the list of systems. */
function searchOf(root: ShadowRoot): Element | null {
  return root.querySelector('input[name=search]')
}

function whatIsBusy(root: ShadowRoot, typed: boolean) {
  const waiting = [...root.querySelectorAll('button')].some((button) => button.textContent === waitingForWindow)
  if (waiting) return 'signing-in'
  return typed ? 'typing' : undefined
}
