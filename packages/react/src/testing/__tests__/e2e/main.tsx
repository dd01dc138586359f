import { ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { createRoot } from 'react-dom/client'
import { Settings } from '../samples/Settings.js'

const api = `${location.origin}/stackone`
const root = document.body.appendChild(document.createElement('div'))

createRoot(root).render(
  <ConnectHubProvider endpoint="/api/connect" hub={stackOneHub({ baseUrl: api, appUrl: api })}>
    <Settings />
  </ConnectHubProvider>,
)
