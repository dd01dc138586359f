import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { HubRuntimeHost } from '../hub/HubRuntime.js'
import type { HubEvent, HubState } from '../hub/hubMachine.js'
import type { Locales } from '../messages/createLocales.js'
import { LocalPanel } from './LocalPanel.js'
import { placeRoot } from './placeRoot.js'
import { resolveTheme } from './resolveTheme.js'

interface HubViewHost extends Pick<HubRuntimeHost, 'getConfig' | 'getView'> {
  dispatch: (event: HubEvent) => void
  /** The element that opened the hub: the pressed button, when known. */
  getOpener: () => Element | undefined
  retry: () => void
  locales: Locales
}

/**
 * Shows the hub in its own React root. Events from the hub's form never reach the host's handlers through React's tree, the
 * host's renders never reach the hub, and neither's errors reach the other.
 */
export function createHubView({ dispatch, getConfig, getView, getOpener, retry, locales }: HubViewHost) {
  let shown: ReturnType<typeof open> | undefined

  function open() {
    const { mode = 'modal', container } = getView()
    const { appearance } = getConfig()
    const opener = getOpener()
    const { element, remove } = placeRoot({
      mode: mode === 'inline' ? mode : 'modal',
      container,
      opener,
      onGone: () => dispatch({ type: 'close', reason: 'cancel' }),
    })
    for (const [name, value] of Object.entries(appearance?.variables ?? {})) element.style.setProperty(name, value)
    const { activeElement, body } = element.ownerDocument
    const theme = resolveTheme(element, container ?? opener ?? activeElement ?? body, appearance)
    element.dataset['theme'] = theme
    return { element, remove, root: createRoot(element), theme, opener }
  }

  return {
    show(state: HubState) {
      if (state.status === 'idle' || state.status === 'settling') {
        shown?.root.unmount()
        shown?.remove()
        shown = undefined
        return
      }
      shown ??= open()
      const { root, theme, opener } = shown
      const config = getConfig()
      const view = getView()
      const panel = createElement(LocalPanel, { state, theme, view, opener, config, locales, dispatch, retry })
      // Flush effects now rather than in the next frame: the caller waits for what this shows.
      flushSync(() => root.render(panel))
    },
    focus() {
      shown?.element.querySelector<HTMLElement>('[role=dialog]')?.focus()
    },
  }
}
