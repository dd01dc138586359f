import type { HubMountOptions } from '../HubAdapter.js'

export interface ContentOptions extends Pick<HubMountOptions, 'onReady'> {
  onTyping: (typing: boolean) => void
}

/**
 * Derives from the hub's shadow root what the hub has no events for: that it shows its list or form instead of the spinner,
 * and that the user typed into a form. Returns its own undo.
 */
export function watchContent(target: HTMLElement, { onReady, onTyping }: ContentOptions): () => void {
  const observer = new MutationObserver(look)
  // The hub may be in another window, and while that window covers the page, the page's own draws no frames.
  const view = target.ownerDocument.defaultView ?? window
  let frame = view.requestAnimationFrame(findRoot)
  let ready = false
  let typed = false

  // No observer reports that a shadow root was attached.
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
    // Returning to the list discards what the user typed.
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
