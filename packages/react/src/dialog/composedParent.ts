/** The parent of an element, or the element that holds its shadow root. */
export function composedParent(element: Element): Element | null {
  const { parentNode } = element
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : element.parentElement
}

/** The nearest of an element and those around it that passes the test, also out of shadow roots. */
export function closestComposed(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let node: Element | null = element; node; node = composedParent(node)) if (test(node)) return node
  return undefined
}
