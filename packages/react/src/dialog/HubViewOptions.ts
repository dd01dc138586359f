/** Where and how the hub is shown. */
export interface HubViewOptions {
  /** 'modal' over the page, 'inline' inside `container`, or 'redirect' to the vendor's own page in a tab of its own. @default 'modal' */
  mode?: 'modal' | 'inline' | 'redirect'
  /** Where the hub goes: inline needs one. @default for a modal the native dialog around its opener, otherwise the body */
  container?: HTMLElement | null
  /** The dialog's title. @default says whether it connects or edits */
  dialogTitle?: string
  /** The provider's name, for the title of an edit. */
  providerName?: string
}
