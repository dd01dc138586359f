import { keepFocusInside } from './keepFocusInside.js'

/** The hub's own menus and tooltips live on the body, outside the overlay: they stay usable and never count as outside. */
const hubLayers = '[data-malachite-overlay]'
/** What stays alive behind the overlay: the hub's layers, announcements, and what is not shown anyway. */
const keptAlive = `${hubLayers}, [aria-live], [role=status], [role=alert], script, style, link`

export interface OverlayElements {
  /** Covers the page. */
  overlay: HTMLElement
  /** What can be used. */
  dialog: HTMLElement
}

/**
 * Makes the dialog the only thing on the page that can be used: what is behind is inert and does not scroll, focus comes
 * in, goes round and goes back. `onLeave` is called for Escape and for a press outside, unless a menu of the hub was open.
 * Returns its own undo. It is no `<dialog>`: above the top layer of one the hub's menus cannot be used.
 */
export function openOverlay({ overlay, dialog }: OverlayElements, onLeave: () => void): () => void {
  const opener = document.activeElement
  const undo = [
    silenceBehind(overlay),
    lockScroll(),
    keepEventsInside(overlay),
    keepFocusInside(dialog),
    catchEscape(onLeave),
    catchPressOutside(overlay, dialog, onLeave),
  ]
  dialog.focus({ preventScroll: true })
  return () => {
    for (const step of undo) step()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
}

/** Only what stands there now becomes inert: what the hub adds to the body later must work. */
function silenceBehind(overlay: HTMLElement): () => void {
  const silenced: HTMLElement[] = []
  for (let node: HTMLElement | null = overlay; node && node !== document.body; node = node.parentElement) {
    for (const sibling of node.parentElement?.children ?? []) {
      if (sibling === node || !(sibling instanceof HTMLElement) || sibling.inert || sibling.matches(keptAlive)) continue
      sibling.inert = true
      silenced.push(sibling)
    }
  }
  return () => {
    for (const element of silenced) element.inert = false
  }
}

function lockScroll(): () => void {
  const root = document.documentElement
  const { overflow, paddingInlineEnd } = root.style
  const hadStyle = root.hasAttribute('style')
  const width = root.clientWidth
  root.style.overflow = 'hidden'
  // Where the scrollbar was stays free, so that the page does not move.
  const gained = root.clientWidth - width
  if (gained > 0) root.style.paddingInlineEnd = `${gained}px`
  return () => {
    root.style.overflow = overflow
    root.style.paddingInlineEnd = paddingInlineEnd
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style')
  }
}

/** A host's own dialog watches the document for focus and presses outside itself: ours are none of its business. */
function keepEventsInside(overlay: HTMLElement): () => void {
  const types = ['focusin', 'focusout', 'pointerdown']
  const stop = (event: Event) => {
    const path = event.composedPath()
    if (path.includes(overlay) || path.some((node) => node instanceof Element && node.matches(hubLayers))) {
      event.stopPropagation()
    }
  }
  for (const type of types) document.documentElement.addEventListener(type, stop)
  return () => {
    for (const type of types) document.documentElement.removeEventListener(type, stop)
  }
}

/** Escape closes an open menu of the hub first. A menu closes and gives its focus back when it gets a Tab key. */
function catchEscape(onLeave: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopImmediatePropagation()
    event.preventDefault()
    const menu = openHubMenu()
    if (!menu) onLeave()
    else menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))
  }
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}

/** A press counts from where it began: one that closes a menu, or ends a text selection outside, leaves nothing. */
function catchPressOutside(overlay: HTMLElement, dialog: HTMLElement, onLeave: () => void): () => void {
  let began = false
  const isOutside = (event: Event) => event.target instanceof Node && !dialog.contains(event.target)
  const press = (event: Event) => {
    began = isOutside(event) && !openHubMenu()
  }
  const click = (event: Event) => {
    if (began && isOutside(event)) onLeave()
  }
  overlay.addEventListener('pointerdown', press, true)
  overlay.addEventListener('click', click)
  return () => {
    overlay.removeEventListener('pointerdown', press, true)
    overlay.removeEventListener('click', click)
  }
}

/** The menu of the hub that is open, if one is. */
function openHubMenu(): HTMLElement | undefined {
  const layers = [...document.querySelectorAll<HTMLElement>(hubLayers)]
  return layers.find((layer) => layer.childElementCount > 0 && layer.checkVisibility())
}
