'use client'

import type { StackOneHub } from '@stackone/hub'
import type { HubAdapter } from '../hub/HubAdapter.js'
import { importAgain } from '../importAgain.js'

export interface StackOneHubOptions {
  /** The vendor's API, or a stand-in for it. @default 'https://api.stackone.com' */
  baseUrl?: string
  /** The vendor's dashboard, where a sign-in window returns to. @default 'https://app.stackone.com' */
  appUrl?: string
  /** The hub's theme. @default the kit's own theme: light or dark */
  theme?: React.ComponentProps<typeof StackOneHub>['theme']
  /** Height of the hub's card, as a CSS length. @default the room there is, at least 500 pixels */
  height?: string
  /**
   * The nonce of the page's content security policy, for the style elements of the hub. Without one their styles come in as
   * constructed style sheets, and its fonts from memory, which every policy lets in. @default none
   */
  nonce?: string
  /** Loads the hub. @default () => import('@stackone/hub') */
  load?: () => Promise<{ StackOneHub: typeof StackOneHub }>
}

/** Shows the vendor's React component, `StackOneHub` of the package @stackone/hub. Its code is loaded on intent. */
export function stackOneHub({
  baseUrl = 'https://api.stackone.com',
  load = () => import('@stackone/hub'),
  ...options
}: StackOneHubOptions = {}): HubAdapter {
  return {
    name: 'stackOneHub',
    origin: new URL(baseUrl).origin,
    async load() {
      const [{ StackOneHub }, { mountStackOneHub }] = await Promise.all([
        importAgain(load),
        importAgain(() => import('./mountStackOneHub.js')),
      ])
      return (target, props) => mountStackOneHub(StackOneHub, target, { ...props, baseUrl, ...defined(options) })
    },
  }
}

function defined(options: StackOneHubOptions): StackOneHubOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
