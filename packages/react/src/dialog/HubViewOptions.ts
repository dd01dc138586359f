/** Where and how the kit shows the hub. */
export interface HubViewOptions {
  /** 'modal' over the page, 'inline' inside `container`, or 'redirect' to the vendor's own page in a new tab. @default 'modal' */
  mode?: 'modal' | 'inline' | 'redirect'
  /** The element that contains the hub; required for inline. @default for a modal the native dialog around its opener, otherwise the body */
  container?: HTMLElement | null
  /** The dialog's title. @default a title for connecting or for editing */
  dialogTitle?: string
}
