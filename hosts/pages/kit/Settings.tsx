import { ConnectButton, ConnectHubProvider, type ConnectHubProviderProps, LinkedAccounts } from '@connect-hub/react'
import { type StackOneHubOptions, stackOneHub } from '@connect-hub/react/stackone'
import type { ReactNode } from 'react'

/** The options in the page's address: `vendor` is the API's address, the others are props of the provider. */
export const asked = new URLSearchParams(location.search)
const vendor = asked.get('vendor') ?? ''

declare global {
  interface Window {
    /** The kit's events, by name, with the code of an error. */
    events: string[]
  }
}
window.events = []

/** The provider as a host writes it, with the emulator as the vendor. */
export function Kit({ children, hub, ...props }: Omit<ConnectHubProviderProps, 'hub'> & { hub?: StackOneHubOptions }) {
  const theme = asked.get('theme')
  const locale = asked.get('locale')
  return (
    <ConnectHubProvider
      endpoint="/api/connect"
      hub={stackOneHub({ baseUrl: vendor, appUrl: vendor, ...hub })}
      {...(theme && { appearance: { theme: theme as 'light' | 'dark' } })}
      {...(locale && { locale })}
      onEvent={(event) => window.events.push(event.type === 'error' ? `error ${event.error.code}` : event.type)}
      {...props}
    >
      {children}
    </ConnectHubProvider>
  )
}

/** What most hosts have on their settings page. */
export function Settings({ children }: { children?: ReactNode }) {
  return (
    <>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <LinkedAccounts />
      {children}
    </>
  )
}
