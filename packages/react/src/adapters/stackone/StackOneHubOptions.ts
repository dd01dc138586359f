import type { StackOneHub } from '@stackone/hub'

export interface StackOneHubOptions {
  /** The vendor's API or an emulator. @default 'https://api.stackone.com' */
  baseUrl?: string
  /** The vendor's dashboard, which a sign-in window returns to. @default 'https://app.stackone.com' */
  appUrl?: string
  /** The hub's theme. @default the kit's own theme: light or dark */
  theme?: React.ComponentProps<typeof StackOneHub>['theme']
  /** The height of the hub's card, as a CSS length. @default the available space, at least 500 pixels */
  height?: string
  /**
   * The nonce of the page's content security policy, for the hub's style elements. Without a nonce the kit inserts the styles
   * as constructed style sheets and the fonts from memory, which every policy allows. @default none
   */
  nonce?: string
  /** Loads the hub. @default () => import('@stackone/hub') */
  load?: () => Promise<{ StackOneHub: typeof StackOneHub }>
}
