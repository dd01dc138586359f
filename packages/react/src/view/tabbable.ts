const selector =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable="true"]'

/** The last element that Tab reaches inside `root`, looking into shadow roots too. */
export function lastTabbable(root: ParentNode): HTMLElement | undefined {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].reverse()
  for (const element of elements) {
    const inside = element.shadowRoot && lastTabbable(element.shadowRoot)
    if (inside) return inside
    if (element.matches(selector) && isTabbable(element)) return element
  }
  return undefined
}

function isTabbable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled, [inert] *') && element.checkVisibility()
}
