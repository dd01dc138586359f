import { closestComposed } from './composedParent.js'
import { isShown } from './isShown.js'

/** Calls back once the user can see and use the element: an inline hub may be in a hidden or inert tab panel. */
export function whenUsable(element: HTMLElement | null | undefined, signal: AbortSignal, onUsable: () => void): void {
  if (signal.aborted) return
  if (!element || isUsable(element)) onUsable()
  // No event reports this, so it polls by frames. A page in the background has none, and needs none.
  else (element.ownerDocument.defaultView ?? window).requestAnimationFrame(() => whenUsable(element, signal, onUsable))
}

function isUsable(element: HTMLElement): boolean {
  return isShown(element) && !closestComposed(element, (node) => 'inert' in node && node.inert === true)
}
