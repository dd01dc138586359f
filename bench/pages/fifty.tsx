import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '@connect-hub/react/styles.css'

declare global {
  interface Window {
    /** Mounts fifty buttons, and returns how long React took, including effects, in milliseconds. */
    mountFifty: (kind: 'kit' | 'plain') => number
  }
}

const fifty = Array.from({ length: 50 }, (_, at) => `Connect ${at}`)
const hub = stackOneHub()

const pages = {
  plain: () => fifty.map((label) => <button key={label}>{label}</button>),
  kit: () => (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      {fifty.map((label) => (
        <ConnectButton key={label} categories={['hris']}>
          {label}
        </ConnectButton>
      ))}
    </ConnectHubProvider>
  ),
}

const root = createRoot(document.body.appendChild(document.createElement('main')))

window.mountFifty = (kind) => {
  const start = performance.now()
  flushSync(() => root.render(pages[kind]()))
  return performance.now() - start
}
