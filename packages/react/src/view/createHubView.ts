import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { HubEvent, HubState } from '../hub/hubMachine.js'
import type { Locales } from '../messages/createLocales.js'
import { LocalPanel } from './LocalPanel.js'
import { resolveTheme } from './resolveTheme.js'

/** Where and how the hub is shown. */
export interface HubViewOptions {
  /** 'modal' over the page, 'inline' inside `container`, or 'redirect' to the vendor's own page in a tab of its own. @default 'modal' */
  mode?: 'modal' | 'inline' | 'redirect'
  /** Where the hub goes: inline needs one, a modal goes into the body without one. */
  container?: HTMLElement | null
  /** The dialog's title. @default says whether it connects or edits */
  dialogTitle?: string
  /** The provider's name, for the title of an edit. */
  providerName?: string
}

interface HubViewHost {
  dispatch: (event: HubEvent) => void
  getConfig: () => ConnectHubConfig
  getView: () => HubViewOptions
  retry: () => void
  locales: Locales
}

/**
 * Shows the hub in a React root of its own. Events of the hub's form then never reach the host's handlers through React's
 * tree, the host's renders never reach the hub, and neither's errors reach the other.
 */
export function createHubView({ dispatch, getConfig, getView, retry, locales }: HubViewHost) {
  let shown: { element: HTMLElement; root: Root; theme: 'light' | 'dark' } | undefined

  function open() {
    const { mode = 'modal', container } = getView()
    const { appearance } = getConfig()
    const element = document.createElement('div')
    element.className = 'connect-hub-root'
    element.dataset['mode'] = mode === 'inline' ? 'inline' : 'modal'
    for (const [name, value] of Object.entries(appearance?.variables ?? {})) element.style.setProperty(name, value)
    const parent = container ?? document.body
    // Pressed, the button that opens the hub has the focus.
    const place = container ?? document.activeElement ?? parent
    parent.append(element)
    const theme = resolveTheme(element, place, appearance)
    element.dataset['theme'] = theme
    return { element, root: createRoot(element), theme }
  }

  return {
    show(state: HubState) {
      if (state.status === 'idle' || state.status === 'settling') {
        shown?.root.unmount()
        shown?.element.remove()
        shown = undefined
        return
      }
      shown ??= open()
      const { root, theme } = shown
      const config = getConfig()
      const panel = createElement(LocalPanel, { state, theme, view: getView(), config, locales, dispatch, retry })
      // With its effects, which would wait for a frame else: what it shows is waited for.
      flushSync(() => root.render(panel))
    },
    focus() {
      shown?.element.querySelector<HTMLElement>('[role=dialog]')?.focus()
    },
  }
}
