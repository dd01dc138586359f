import { catchEscape, catchPressOutside } from './catchLeaving.js'
import { closestComposed, composedParent } from './composedParent.js'
import { deepActiveElement } from './deepActiveElement.js'
import { hubLayers } from './hubLayers.js'
import { isShown } from './isShown.js'
import { keepFocusInside } from './keepFocusInside.js'
import { lockScroll } from './lockScroll.js'

/** What stays alive behind the overlay: the hub's layers and their place, announcements, and what is not shown anyway. */
const keptAlive = `${hubLayers}, .connect-hub-layers, [aria-live], [role=status], [role=alert], script, style, link`

export interface OverlayOptions {
  /** Covers the page. */
  overlay: HTMLElement
  /** What can be used. */
  dialog: HTMLElement
  /** Gets the focus afterwards. @default what has it now */
  opener?: Element | undefined
  /** Called for Escape and for a press outside, unless a menu of the hub was open. */
  onLeave: () => void
}

/**
 * Makes the dialog the only thing on the page that can be used: what is behind is inert and does not scroll, focus comes
 * in, goes round and goes back. Returns its own undo. It is no `<dialog>`: above the top layer of one the hub's menus
 * cannot be used.
 */
export function openOverlay({ overlay, dialog, opener, onLeave }: OverlayOptions): () => void {
  const document = overlay.ownerDocument
  const active = deepActiveElement(document)
  const undo = [
    silenceBehind(overlay),
    lockScroll(document),
    keepEventsInside(overlay),
    keepFocusInside(dialog),
    catchEscape(overlay, onLeave),
    catchPressOutside(overlay, dialog, onLeave),
  ]
  dialog.focus({ preventScroll: true })
  return () => {
    for (const step of undo) step()
    // The item of a menu that was pressed is gone by now, and the menu's button had the focus back.
    const back = [opener, active].find((element) => element?.isConnected && isShown(element))
    if (back && 'focus' in back) (back as HTMLElement).focus({ preventScroll: true })
  }
}

/** Only what stands there now becomes inert: what the hub adds to the body later must work. */
function silenceBehind(overlay: HTMLElement): () => void {
  const silenced: HTMLElement[] = []
  closestComposed(overlay, (node) => {
    for (const sibling of node.parentNode?.children ?? []) {
      if (sibling === node || !isHtml(sibling) || sibling.inert || sibling.matches(keptAlive)) continue
      sibling.inert = true
      silenced.push(sibling)
    }
    return composedParent(node) === overlay.ownerDocument.body
  })
  return () => {
    for (const element of silenced) element.inert = false
  }
}

/** Each window has an HTMLElement of its own. */
function isHtml(element: Element): element is HTMLElement {
  return 'inert' in element
}

/** A host's own dialog watches the document for focus and presses outside itself: ours are none of its business. */
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
