'use client'

import {
  type ButtonHTMLAttributes,
  forwardRef,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
} from 'react'
import type { ConnectHub } from './ConnectHub.js'
import { useConnectHubConfig } from './ConnectHubProvider.js'
import { enButton } from './messages/en/enButton.js'
import { classNames } from './shared/classNames.js'
import { lendStyles } from './shared/lendStyles.js'
import { savesData, whenIdle } from './shared/preloading.js'
import { splitProps } from './shared/splitProps.js'
import { themeOf } from './shared/themeOf.js'
import { type UseConnectHubOptions, useConnectHub } from './useConnectHub.js'

type ButtonAttributes = Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof UseConnectHubOptions | 'children'>

export interface ConnectButtonProps extends UseConnectHubOptions, ButtonAttributes {
  /** When the kit loads the hub's code: on hover, focus or touch; once the page is idle; or on the click. @default 'intent' */
  preload?: 'intent' | 'idle' | 'none'
  /** The label. @default Connect, Manage or Reconnect, depending on the account */
  children?: ReactNode | ((hub: ConnectHub) => ReactNode)
  /** Renders another element, such as a button of your design system. Pass it all the props, including the ref. */
  render?: (props: ButtonHTMLAttributes<HTMLButtonElement>, hub: ConnectHub) => ReactNode
  /** Whether to omit the kit's styles. @default false */
  unstyled?: boolean
}

/** Renders a button that opens the hub. With `account` or `accountId` the hub opens that account to edit. */
export const ConnectButton = forwardRef<HTMLButtonElement, ConnectButtonProps>(function ConnectButton(props, ref) {
  const [options, own] = splitProps(props)
  const { preload = 'intent', children, render, unstyled = false, className, ...attributes } = own
  const { messages, appearance } = useConnectHubConfig(options, children === undefined ? 'now' : 'later')
  const hub = useConnectHub(options)
  const busy = hub.status === 'loading' || undefined
  const theme = unstyled ? undefined : themeOf(appearance)
  const warmUp = preload === 'intent' && !savesData() ? hub.preload : undefined

  const { preload: load } = hub
  useEffect(() => (preload === 'idle' && !savesData() ? whenIdle(load) : undefined), [preload, load])

  const attach = useCallback(
    (element: HTMLButtonElement | null) => {
      if (element && !unstyled) lendStyles(element)
      // The cleanup of the host's own ref, if it returns one.
      if (typeof ref === 'function') return ref(element)
      if (ref) ref.current = element
      return undefined
    },
    [ref, unstyled],
  )

  const buttonProps = {
    type: 'button' as const,
    'aria-haspopup': options.mode === 'inline' ? undefined : ('dialog' as const),
    'aria-expanded': hub.isOpen,
    'aria-busy': busy,
    'aria-disabled': busy,
    ...theme,
    ...attributes,
    ref: attach,
    className: unstyled ? className : classNames('connect-hub-button', className),
    'data-status': hub.status,
    onPointerEnter: composeHandlers(attributes.onPointerEnter, warmUp),
    onFocus: composeHandlers(attributes.onFocus, warmUp),
    onTouchStart: composeHandlers(attributes.onTouchStart, warmUp),
    onPointerDown: composeHandlers(
      attributes.onPointerDown,
      (event: PointerEvent) => event.button === 0 && hub.prefetch(),
    ),
    onClick: composeHandlers(attributes.onClick, (event: MouseEvent) => void hub.open(undefined, event.currentTarget)),
    children:
      typeof children === 'function' ? children(hub) : (children ?? { ...enButton, ...messages }[labelOf(options)]),
  }
  return (
    <>
      {render ? render(buttonProps, hub) : <button {...buttonProps} />}
      {hub.error && (!hub.isOpen || busy) && (
        <span role="alert" className={unstyled ? undefined : 'connect-hub-note'} {...theme}>
          {messages?.errors?.[hub.error.code] ?? hub.error.userMessage}
        </span>
      )}
    </>
  )
})

/** Runs the caller's own handler first, which can skip the kit's with preventDefault. */
function composeHandlers<E extends { defaultPrevented: boolean }>(
  own: ((event: E) => void) | undefined,
  ours: ((event: E) => void) | undefined,
) {
  return (event: E) => {
    own?.(event)
    if (!event.defaultPrevented) ours?.(event)
  }
}

/** Whether the button connects, manages a working account or reconnects a failing one. */
function labelOf({ account, accountId }: UseConnectHubOptions): 'connect' | 'manage' | 'reconnect' {
  if (account) return account.status === 'active' ? 'manage' : 'reconnect'
  return accountId === undefined ? 'connect' : 'manage'
}
