/** Styles a part that stands in a shadow root, or in another window, as the page is styled. Nothing to do elsewhere. */
export function lendStyles(element: Element): void {
  const root = element.getRootNode()
  if (root !== document)
    void import('../dialog/adoptStyles.js').then(({ adoptStyles }) => adoptStyles(root, [document]))
}
