import { hubLayers } from './hubLayers.js'

/** React Aria's marker for elements above its modals, which make the rest of the page inert. */
const topLayer = 'reactAriaTopLayer'

/** Keeps the hub and its menus usable above a React Aria modal. Returns its own undo. */
export function keepLayersVisible(root: HTMLElement): () => void {
  root.dataset[topLayer] = ''
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!('matches' in node) || !(node as Element).matches(hubLayers)) continue
      const layer = node as HTMLElement
      layer.dataset[topLayer] = ''
      layer.inert = false
      layer.removeAttribute('aria-hidden')
    }
  })
  observer.observe(root.ownerDocument.body, { childList: true })
  return () => observer.disconnect()
}
