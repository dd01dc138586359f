import { openHubMenu } from './hubLayers.js'

/** Escape closes an open menu of the hub first. A menu closes and gives its focus back when it gets a Tab key. */
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
 * A press counts from where it began: one that closes a menu, or ends a text selection outside, leaves nothing. Nor does
 * the second press of a double-click, whose first one opened the dialog.
 */
export function catchPressOutside(overlay: HTMLElement, dialog: HTMLElement, onLeave: () => void): () => void {
  let began = false
  // A click of a sequence counts its presses: more than were seen here began before the dialog was there.
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
