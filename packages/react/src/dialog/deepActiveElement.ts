/** Returns the focused element, also inside shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
