import { ConnectButton } from '@connect-hub/react'
import { Connect, Connections } from './Connect'

/** Rendered on the server: the button comes from there and is brought to life in the browser. */
export default function Page() {
  return (
    <Connect>
      <h1>Integrations</h1>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <Connections />
    </Connect>
  )
}
