/** Whether an element is displayed. A pretend browser in a test has no layout: all is shown there. */
export function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility()
}
