import { ConnectButton, LinkedAccounts } from '@connect-hub/react'
import { Connect } from './Connect'

/** Rendered on the server: button and list come from there and hydrate in the browser. */
export default function Page() {
  return (
    <Connect>
      <h1>Integrations</h1>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <LinkedAccounts />
    </Connect>
  )
}
