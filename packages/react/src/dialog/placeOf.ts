import { closestComposed } from './composedParent.js'
import { deepActiveElement } from './deepActiveElement.js'

/** Where the dialog goes: into the window of its opener, and into the native modal dialog around it, since all else is inert then. */
export function placeOf(opener: Element | undefined): HTMLElement {
  const { ownerDocument = document } = opener ?? {}
  const from = opener?.isConnected ? opener : deepActiveElement(ownerDocument)
  return (from && modalAround(from)) ?? ownerDocument.body
}

/** The native dialog around an element that is open as a modal. */
export function modalAround(element: Element): HTMLElement | undefined {
  return closestComposed(element, isModal) as HTMLElement | undefined
}

/** A pretend browser in a test has the element without the method, and does not know the selector. */
function isModal(node: Element): boolean {
  return 'showModal' in node && node.matches(':modal')
}
