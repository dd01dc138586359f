import type { HubMountOptions } from '../HubAdapter.js'

export interface ContentOptions extends Pick<HubMountOptions, 'onReady'> {
  onTyping: (typing: boolean) => void
}

/**
 * Reads off the hub's screen what it tells nobody: that it shows its list or form and no longer the spinner before, that
 * the person typed into a form. The hub draws inside a shadow root. Returns its own undo.
 */
export function watchContent(target: HTMLElement, { onReady, onTyping }: ContentOptions): () => void {
  const observer = new MutationObserver(look)
  // The hub may stand in another window, and then the page's own draws no frames while that one covers it.
  const view = target.ownerDocument.defaultView ?? window
  let frame = view.requestAnimationFrame(findRoot)
  let ready = false
  let typed = false

  // No observer hears of a shadow root that is attached.
  function findRoot() {
    const root = target.firstElementChild?.shadowRoot
    if (!root) {
      frame = view.requestAnimationFrame(findRoot)
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
    if (searchOf(root)) setTyped(false)
  }

  function setTyped(now: boolean) {
    if (now !== typed) onTyping(now)
    typed = now
  }

  function listenToInput(event: Event) {
    const root = target.firstElementChild?.shadowRoot
    if (!root || event.composedPath()[0] === searchOf(root)) return
    setTyped(true)
  }

  target.addEventListener('input', listenToInput)
  return () => {
    target.removeEventListener('input', listenToInput)
    view.cancelAnimationFrame(frame)
    observer.disconnect()
  }
}

/** The search field above the list of systems. */
function searchOf(root: ShadowRoot): Element | null {
  return root.querySelector('input[name=search]')
}
