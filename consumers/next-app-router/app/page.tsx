import { ConnectButton, LinkedAccounts } from '@connect-hub/react'
import { Connect } from './Connect'

/** Renders the button and the list on the server; they hydrate in the browser. */
export default function Page() {
  return (
    <Connect>
      <h1>Integrations</h1>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <LinkedAccounts />
    </Connect>
  )
}
