/** Copies the page's styles to a part in a shadow root or in another window. Does nothing elsewhere. */
export function lendStyles(element: Element): void {
  const root = element.getRootNode()
  if (root !== document) void import('../dialog/adoptStyles.js').then((module) => module.adoptStyles(root, [document]))
}
