import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { createRoot } from 'react-dom/client'
import '@connect-hub/react/styles.css'
import { preload, vendorUrl } from './pageOptions.ts'
import { watchList } from './watchList.ts'

const hub = stackOneHub({ baseUrl: vendorUrl })

watchList('.connect-hub-target > *')
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ConnectHubProvider endpoint="/api/connect" hub={hub}>
    <ConnectButton categories={['hris']} preload={preload}>
      Connect
    </ConnectButton>
  </ConnectHubProvider>,
)
