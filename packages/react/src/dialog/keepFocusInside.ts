const selector =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable="true"]'

/**
 * Wraps the focus around inside `root`: a guard element before it and one after it in the tab order catch the focus.
 * Returns its own undo.
 */
export function keepFocusInside(root: HTMLElement): () => void {
  const { ownerDocument } = root
  const before = createGuard(ownerDocument, () => lastTabbable(root)?.focus())
  const after = createGuard(ownerDocument, () => firstTabbable(root)?.focus())
  root.before(before)
  root.after(after)
  return () => {
    before.remove()
    after.remove()
  }
}

function createGuard(document: Document, onReach: () => void): HTMLElement {
  const guard = document.createElement('span')
  guard.className = 'connect-hub-guard'
  guard.tabIndex = 0
  guard.addEventListener('focus', onReach)
  return guard
}

function firstTabbable(root: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(selector)].find(isTabbable)
}

/** The hub comes last, in a shadow root. */
function lastTabbable(root: ParentNode): HTMLElement | undefined {
  const elements = [...root.querySelectorAll<HTMLElement>('*')]
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index]
    const inside = element?.shadowRoot && lastTabbable(element.shadowRoot)
    if (inside) return inside
    if (element?.matches(selector) && isTabbable(element)) return element
  }
  return undefined
}

function isTabbable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled, [inert] *') && element.checkVisibility()
}
