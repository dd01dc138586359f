import { adoptStyles } from './adoptStyles.js'
import { keepLayersVisible } from './keepLayersVisible.js'
import { lendPlace } from './lendPlace.js'
import { modalAround, placeOf } from './placeOf.js'

interface RootOptions {
  mode: 'modal' | 'inline'
  container: HTMLElement | null | undefined
  opener: Element | undefined
  /** Called when the window around the hub closes. */
  onGone: () => void
}

/** Places the hub's root element where the user can reach it: in the opener's window, above its open dialogs. */
export function placeRoot({ mode, container, opener, onGone }: RootOptions) {
  const parent = container ?? placeOf(opener)
  const document = parent.ownerDocument
  const element = document.createElement('div')
  element.className = 'connect-hub-root'
  element.dataset['mode'] = mode
  parent.append(element)
  const modal = modalAround(element)
  const takeBack = modal && lendPlace(modal)
  const sources = opener ? [opener.getRootNode(), window.document] : [window.document]
  const undo = [watchWindow(document, onGone), adoptStyles(element.getRootNode(), sources)]
  if (mode === 'modal') undo.push(keepLayersVisible(element))
  // In the top layer, the host's z-index and transforms have no effect.
  if (mode === 'modal' && 'showPopover' in element) {
    element.popover = 'manual'
    element.showPopover()
  }
  return {
    element,
    remove() {
      element.remove()
      for (const step of undo) step()
      // The hub's own root unmounts a little later than this one, and removes its menus then.
      if (takeBack) setTimeout(takeBack)
    },
  }
}

/** Watches a window that the host opened, which can close with the hub in it. The page's own window takes everything with it. */
function watchWindow({ defaultView: other }: Document, onGone: () => void): () => void {
  if (!other || other === window) return () => undefined
  other.addEventListener('pagehide', onGone)
  return () => other.removeEventListener('pagehide', onGone)
}
