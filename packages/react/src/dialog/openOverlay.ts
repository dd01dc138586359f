import { catchEscape, catchPressOutside } from './catchLeaving.js'
import { closestComposed, composedParent } from './composedParent.js'
import { deepActiveElement } from './deepActiveElement.js'
import { hubLayers } from './hubLayers.js'
import { isShown } from './isShown.js'
import { keepFocusInside } from './keepFocusInside.js'
import { lockScroll } from './lockScroll.js'

/** What stays active behind the overlay: the hub's layers and their container, announcements, and hidden elements. */
const keptAlive = `${hubLayers}, .connect-hub-layers, [aria-live], [role=status], [role=alert], script, style, link`

export interface OverlayOptions {
  /** The element that covers the page. */
  overlay: HTMLElement
  /** The element that stays usable. */
  dialog: HTMLElement
  /** The element that gets the focus afterwards. @default the focused element */
  opener?: Element | undefined
  /** Called for Escape and for a press outside, unless a menu of the hub was open. */
  onLeave: () => void
}

/**
 * Makes the dialog the only usable part of the page: the page behind is inert and does not scroll, and the focus moves in,
 * wraps around and returns. Returns its own undo. It isn't a `<dialog>`, because the hub's menus aren't usable above the top
 * layer of one.
 */
export function openOverlay({ overlay, dialog, opener, onLeave }: OverlayOptions): () => void {
  const document = overlay.ownerDocument
  const active = deepActiveElement(document)
  const undo = [
    makeBackgroundInert(overlay),
    lockScroll(document),
    keepEventsInside(overlay),
    keepFocusInside(dialog),
    catchEscape(overlay, onLeave),
    catchPressOutside(overlay, dialog, onLeave),
  ]
  dialog.focus({ preventScroll: true })
  return () => {
    for (const step of undo) step()
    // The menu item that the user pressed is gone by now, and the menu's button got the focus.
    const back = [opener, active].find((element) => element?.isConnected && isShown(element))
    if (back && 'focus' in back) (back as HTMLElement).focus({ preventScroll: true })
  }
}

/** Makes inert only what exists now: what the hub adds to the body later must work. */
function makeBackgroundInert(overlay: HTMLElement): () => void {
  const madeInert: HTMLElement[] = []
  closestComposed(overlay, (node) => {
    for (const sibling of node.parentNode?.children ?? []) {
      if (sibling === node || !isHtml(sibling) || sibling.inert || sibling.matches(keptAlive)) continue
      sibling.inert = true
      madeInert.push(sibling)
    }
    return composedParent(node) === overlay.ownerDocument.body
  })
  return () => {
    for (const element of madeInert) element.inert = false
  }
}

/** Each window has its own HTMLElement. */
function isHtml(element: Element): element is HTMLElement {
  return 'inert' in element
}

/** Hides the overlay's events from a host dialog that watches the document for focus and presses outside itself. */
function keepEventsInside(overlay: HTMLElement): () => void {
  const { documentElement } = overlay.ownerDocument
  const types = ['focusin', 'focusout', 'pointerdown']
  const stop = (event: Event) => {
    const path = event.composedPath()
    if (path.includes(overlay) || path.some((node) => 'matches' in node && (node as Element).matches(hubLayers))) {
      event.stopPropagation()
    }
  }
  for (const type of types) documentElement.addEventListener(type, stop)
  return () => {
    for (const type of types) documentElement.removeEventListener(type, stop)
  }
}
