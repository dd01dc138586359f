/** The element with the focus, also where that is in a shadow root. */
export function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
