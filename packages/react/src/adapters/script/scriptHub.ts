import { type ConnectAccount, ConnectError } from '@connect-hub/session'
import type { HubAdapter, HubMountOptions } from '../HubAdapter.js'
import { loadScript } from './loadScript.js'

export interface ScriptHubOptions {
  /** The address of the vendor's script. @default 'https://app.stackone.com/stackone/connect.js' */
  src?: string
  /** The vendor's API. @default the one that the script knows */
  apiUrl?: string
}

/** The global that the script defines, according to the vendor's documentation of connect.js. */
interface ConnectGlobal {
  start: (options: {
    sessionToken: string
    apiUrl?: string
    styles: { inline: { containerId: string; width: string; height: string } }
    onSuccess: (account: ConnectAccount) => void
    onCancel: () => void
    onClose: () => void
  }) => void
}

/** Creates an adapter for the vendor's older script, connect.js: for products whose policy or bundle excludes @stackone/hub. */
export function scriptHub({
  src = 'https://app.stackone.com/stackone/connect.js',
  apiUrl,
}: ScriptHubOptions = {}): HubAdapter {
  return {
    name: 'scriptHub',
    origin: new URL(src).origin,
    async load() {
      await loadScript(src)
      const { Connect } = globalThis as { Connect?: ConnectGlobal }
      if (!Connect) throw new ConnectError('hub_load_failed', { message: `${src} did not define a global Connect.` })
      return (target, options) => showScriptHub(Connect, target, options, apiUrl)
    },
  }
}

function showScriptHub(
  Connect: ConnectGlobal,
  target: HTMLElement,
  { token, height, onReady, onSuccess, onClose }: HubMountOptions,
  apiUrl: string | undefined,
): () => void {
  const observer = new MutationObserver(() => {
    const frame = target.querySelector('iframe')
    if (!frame) return
    observer.disconnect()
    frame.addEventListener('load', onReady, { once: true })
  })
  observer.observe(target, { childList: true, subtree: true })
  target.id = `connect-hub-${crypto.randomUUID()}`
  Connect.start({
    sessionToken: token,
    ...(apiUrl && { apiUrl }),
    styles: { inline: { containerId: target.id, width: '100%', height } },
    onSuccess,
    onCancel: onClose,
    onClose,
  })
  return () => {
    observer.disconnect()
    target.replaceChildren()
  }
}
