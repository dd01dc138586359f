import { hubLayers } from './hubLayers.js'

/** React Aria's name for what stands above its modals, which make everything else on the page inert. */
const topLayer = 'reactAriaTopLayer'

/** Keeps the hub and its menus usable above a modal of React Aria. Returns its own undo. */
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
