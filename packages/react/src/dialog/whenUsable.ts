import { closestComposed } from './composedParent.js'
import { isShown } from './isShown.js'

/** Calls back once the element can be seen and used: an inline hub may stand in a tab panel that is hidden, or inert. */
export function whenUsable(element: HTMLElement | null | undefined, signal: AbortSignal, onUsable: () => void): void {
  if (signal.aborted) return
  if (!element || isUsable(element)) onUsable()
  // No event tells of it. A page that is not looked at has no frames, and needs none.
  else (element.ownerDocument.defaultView ?? window).requestAnimationFrame(() => whenUsable(element, signal, onUsable))
}

function isUsable(element: HTMLElement): boolean {
  return isShown(element) && !closestComposed(element, (node) => 'inert' in node && node.inert === true)
}
