import type { StackOneHub } from '@stackone/hub'

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
