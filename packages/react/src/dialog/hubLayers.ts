/** The hub's own menus and tooltips, which are outside its card: they stay usable and never count as outside. */
export const hubLayers = '[data-malachite-overlay]'

/** Returns the hub's open menu, if any. */
export function openHubMenu(document: Document): HTMLElement | undefined {
  const layers = [...document.querySelectorAll<HTMLElement>(hubLayers)]
  return layers.find((layer) => layer.childElementCount > 0 && layer.checkVisibility())
}
