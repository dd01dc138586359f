/** The control that the event being handled now came from. Unlike the focus it is known in Safari too, where a press focuses no button. */
export function pressedElement(): Element | undefined {
  return globalThis.event?.composedPath().find(isControl)
}

function isControl(node: EventTarget): node is HTMLElement {
  return 'tabIndex' in node && Number(node.tabIndex) >= 0
}
