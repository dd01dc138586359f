/** Whether an element is displayed. Always true in a simulated browser, which has no layout. */
export function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility()
}
