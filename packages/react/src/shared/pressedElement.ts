/** Returns the control that the current event came from. Unlike the focus it is known in Safari too, where a press doesn't focus a button. */
export function pressedElement(): Element | undefined {
  return globalThis.event?.composedPath().find(isControl)
}

function isControl(node: EventTarget): node is HTMLElement {
  return 'tabIndex' in node && Number(node.tabIndex) >= 0
}
