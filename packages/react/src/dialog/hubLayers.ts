/** The hub's own menus and tooltips stand outside its card: they stay usable and never count as outside. */
export const hubLayers = '[data-malachite-overlay]'

/** The menu of the hub that is open, if one is. */
export function openHubMenu(document: Document): HTMLElement | undefined {
  const layers = [...document.querySelectorAll<HTMLElement>(hubLayers)]
  return layers.find((layer) => layer.childElementCount > 0 && layer.checkVisibility())
}
