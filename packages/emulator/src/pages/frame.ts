import type { ConnectAccount } from '@connect-hub/session'

/** What a page in a frame of connect.js tells the script outside. The vendor's own messages are not public; these are ours. */
export type FrameMessage = 'linked' | 'closed'

/** A script that tells it, and does nothing where the page stands alone. No token is in it, so any page may listen. */
export function tellFrame(type: FrameMessage, account?: ConnectAccount): string {
  const message = JSON.stringify({ type: `connect-hub-emulator:${type}`, account })
  // What ends a script in HTML must not stand in a text of it.
  return `if (parent !== window) parent.postMessage(${message.replaceAll('<', '\\u003c')}, '*');`
}

/** Gives a page in a frame the button that ends it. */
export const closeControl = `if (parent !== window) {
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.className = 'close';
  close.addEventListener('click', () => { ${tellFrame('closed')} });
  document.querySelector('main').prepend(close);
}
`
