import { adoptStyles } from './adoptStyles.js'
import { keepLayersVisible } from './keepLayersVisible.js'
import { lendPlace } from './lendPlace.js'
import { modalAround, placeOf } from './placeOf.js'

interface RootOptions {
  mode: 'modal' | 'inline'
  container: HTMLElement | null | undefined
  opener: Element | undefined
  /** The window that the hub stands in was closed. */
  onGone: () => void
}

/** Puts the element of the hub's React root where it can be used: in the opener's window, above its open dialogs. */
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
  // In the top layer no z-index of the host's is above it, and no transform around it.
  if (mode === 'modal' && 'showPopover' in element) {
    element.popover = 'manual'
    element.showPopover()
  }
  return {
    element,
    remove() {
      element.remove()
      for (const step of undo) step()
      // The hub's own root ends a little later than ours, and takes its menus away then.
      if (takeBack) setTimeout(takeBack)
    },
  }
}

/** A window that the host opened can be closed with the hub in it. The page's own takes all with it. */
function watchWindow({ defaultView: other }: Document, onGone: () => void): () => void {
  if (!other || other === window) return () => undefined
  other.addEventListener('pagehide', onGone)
  return () => other.removeEventListener('pagehide', onGone)
}
