/**
 * Calls `onReady` once the hub shows its list, its form or an empty list, and not the spinner before. The hub draws inside
 * a shadow root and tells nobody. Returns its own undo.
 */
export function watchContent(target: HTMLElement, onReady: () => void): () => void {
  const observer = new MutationObserver(look)
  let frame = requestAnimationFrame(findRoot)

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
    if (!root?.querySelector('[class^=card]') || root.querySelector('.animate-spin')) return
    observer.disconnect()
    onReady()
  }

  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
  }
}
