import { hubLayers } from './hubLayers.js'

/**
 * Puts the hub's menus into `modal`, a native dialog that makes the body around it inert. React adds them to the body and
 * removes them with these two methods, so while a hub is open both redirect to the modal for those menus.
 * Returns its own undo.
 */
export function lendPlace(modal: HTMLElement): () => void {
  const { body } = modal.ownerDocument
  const place = modal.ownerDocument.createElement('div')
  place.className = 'connect-hub-layers'
  modal.append(place)
  const own = {
    appendChild: <T extends Node>(node: T): T =>
      Node.prototype.appendChild.call(isLayer(node) ? place : body, node) as T,
    removeChild: <T extends Node>(node: T): T =>
      Node.prototype.removeChild.call(node.parentNode === place ? place : body, node) as T,
  }
  Object.assign(body, own)
  return () => {
    for (const name of ['appendChild', 'removeChild'] as const) {
      if (body[name] === own[name]) Reflect.deleteProperty(body, name)
    }
    place.remove()
  }
}

function isLayer(node: Node): boolean {
  return 'matches' in node && (node as Element).matches(hubLayers)
}
