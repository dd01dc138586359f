/** Returns the control that an event came from, by its path. Unlike the focus it is known in Safari too, where a press doesn't focus a button. */
export function pressedElement(path: readonly EventTarget[] = []): Element | undefined {
  return path.find(isControl)
}

function isControl(node: EventTarget): node is HTMLElement {
  return 'tabIndex' in node && Number(node.tabIndex) >= 0
}
