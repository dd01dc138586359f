/** The hub's own menus and tooltips live on the body, outside the overlay: they stay usable and never count as outside. */
const hubLayers = '[data-malachite-overlay]'
/** What stays alive behind the overlay: the hub's layers, announcements, and what is not shown anyway. */
const keptAlive = `${hubLayers}, [aria-live], [role=status], [role=alert], script, style, link`

export interface OverlayOptions {
  /** Escape was pressed while no menu of the hub was open. */
  onEscape(): void
}

/**
 * Makes `root`, a fixed element over the page, the only thing that can be used: the page behind is inert and does not
 * scroll, focus comes in and goes back. Returns its own undo. It is no `<dialog>`: above the top layer of one, and under
 * aria-modal, the hub's menus cannot be used.
 */
export function openOverlay(root: HTMLElement, { onEscape }: OverlayOptions): () => void {
  const opener = document.activeElement
  const undo = [silenceBehind(root), lockScroll(), keepEventsInside(root), catchEscape(onEscape)]
  return () => {
    for (const step of undo) step()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
}

/** Only what stands there now becomes inert: what the hub adds to the body later must work. */
function silenceBehind(root: HTMLElement): () => void {
  const silenced: HTMLElement[] = []
  for (let node: HTMLElement | null = root; node && node !== document.body; node = node.parentElement) {
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
  const { style } = document.documentElement
  const { overflow, scrollbarGutter } = style
  const hasScrollbar = window.innerWidth > document.documentElement.clientWidth
  if (hasScrollbar) style.scrollbarGutter = 'stable'
  style.overflow = 'hidden'
  return () => {
    style.overflow = overflow
    style.scrollbarGutter = scrollbarGutter
    if (document.documentElement.getAttribute('style') === '') document.documentElement.removeAttribute('style')
  }
}

/** A host's own dialog watches the document for focus and clicks outside itself: ours are none of its business. */
function keepEventsInside(root: HTMLElement): () => void {
  const types = ['focusin', 'focusout', 'pointerdown', 'mousedown', 'touchstart'] as const
  const stop = (event: Event) => {
    const path = event.composedPath()
    if (path.includes(root) || path.some((node) => node instanceof Element && node.matches(hubLayers))) {
      event.stopPropagation()
    }
  }
  for (const type of types) document.documentElement.addEventListener(type, stop)
  return () => {
    for (const type of types) document.documentElement.removeEventListener(type, stop)
  }
}

/** Escape closes an open menu of the hub first. A menu closes and gives its focus back when it gets a Tab key. */
function catchEscape(onEscape: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopImmediatePropagation()
    event.preventDefault()
    const menu = openHubMenu()
    if (!menu) onEscape()
    else menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))
  }
  window.addEventListener('keydown', listen, true)
  return () => window.removeEventListener('keydown', listen, true)
}

/** The menu of the hub that is open, if one is. */
export function openHubMenu(): HTMLElement | undefined {
  const menus = [...document.querySelectorAll<HTMLElement>(hubLayers)]
  return menus.find((menu) => menu.childElementCount > 0 && menu.checkVisibility())
}
