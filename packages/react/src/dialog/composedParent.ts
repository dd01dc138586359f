/** Returns the parent of an element, or the host of its shadow root. */
export function composedParent(element: Element): Element | null {
  const { parentNode } = element
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : element.parentElement
}

/** Finds the nearest ancestor-or-self that passes the test, across shadow roots. */
export function closestComposed(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let node: Element | null = element; node; node = composedParent(node)) if (test(node)) return node
  return undefined
}
