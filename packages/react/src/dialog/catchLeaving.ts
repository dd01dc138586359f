import { openHubMenu } from './hubLayers.js'

/** Closes an open menu of the hub on Escape, otherwise leaves. A menu closes and returns its focus when it gets a Tab key. */
export function catchEscape({ ownerDocument: document }: HTMLElement, onLeave: () => void): () => void {
  const window = document.defaultView
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopImmediatePropagation()
    event.preventDefault()
    const menu = openHubMenu(document)
    if (!menu) onLeave()
    else menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))
  }
  window?.addEventListener('keydown', listen, true)
  return () => window?.removeEventListener('keydown', listen, true)
}

/**
 * Leaves when a press begins outside. A press that closes a menu, or a text selection that ends outside, doesn't count. Nor does
 * the second press of a double-click whose first press opened the dialog.
 */
export function catchPressOutside(overlay: HTMLElement, dialog: HTMLElement, onLeave: () => void): () => void {
  let began = false
  // The click's detail counts its presses: more than were seen here means that they began before the dialog opened.
  let presses = 0
  const isOutside = (event: Event) => !event.composedPath().includes(dialog)
  const press = (event: Event) => {
    presses += 1
    began = isOutside(event) && !openHubMenu(overlay.ownerDocument)
  }
  const click = (event: MouseEvent) => {
    if (began && isOutside(event) && event.detail <= presses) onLeave()
    began = false
  }
  overlay.addEventListener('pointerdown', press, true)
  overlay.addEventListener('click', click)
  return () => {
    overlay.removeEventListener('pointerdown', press, true)
    overlay.removeEventListener('click', click)
  }
}
