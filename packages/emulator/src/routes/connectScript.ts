import type { Call } from './Call.js'

/** GET /stackone/connect.js: the vendor's older script, as its documentation has it: a global `Connect.start`. */
export function connectScript({ base }: Call): Response {
  return new Response(`(${script})(${JSON.stringify(base)})\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** Shows the page behind the auth link in a frame: inside the element with the given id, else over the page. */
const script = `(base) => {
globalThis.Connect = {
  start({ sessionToken, apiUrl = base, styles = {}, onSuccess, onCancel, onClose }) {
    const { inline } = styles;
    const place = inline ? document.getElementById(inline.containerId) : document.body;
    if (!place) throw new Error('Connect.start: no element has the id ' + inline.containerId);
    const frame = document.createElement('iframe');
    frame.title = 'Connect a system';
    frame.src = apiUrl + '/embedded/accounts/connect?token=' + encodeURIComponent(sessionToken);
    frame.style.border = '0';
    frame.style.width = (inline && inline.width) || '100%';
    frame.style.height = (inline && inline.height) || '100%';
    if (!inline) Object.assign(frame.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
    let linked = false;
    addEventListener('message', function listen({ source, data }) {
      if (!frame.isConnected) return removeEventListener('message', listen);
      if (source !== frame.contentWindow) return;
      if (data.type === 'connect-hub-emulator:linked') {
        linked = true;
        onSuccess?.(data.account);
      }
      if (data.type === 'connect-hub-emulator:closed') {
        removeEventListener('message', listen);
        frame.remove();
        if (!linked) onCancel?.();
        onClose?.();
      }
    });
    place.append(frame);
  },
}}`
