import { closestComposed } from './composedParent.js'
import { deepActiveElement } from './deepActiveElement.js'

/** Finds the dialog's container: the opener's window, or the native modal dialog around the opener, which makes everything outside it inert. */
export function placeOf(opener: Element | undefined): HTMLElement {
  const { ownerDocument = document } = opener ?? {}
  const from = opener?.isConnected ? opener : deepActiveElement(ownerDocument)
  return (from && modalAround(from)) ?? ownerDocument.body
}

/** Finds the native modal dialog around an element. */
export function modalAround(element: Element): HTMLElement | undefined {
  return closestComposed(element, isModal) as HTMLElement | undefined
}

/** A simulated browser in a test has the element without the method, and doesn't know the selector. */
function isModal(node: Element): boolean {
  return 'showModal' in node && node.matches(':modal')
}
