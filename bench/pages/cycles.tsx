import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { StackOneHub } from '@stackone/hub'
import { createRoot } from 'react-dom/client'
import '@connect-hub/react/styles.css'
import { vendorUrl } from './pageOptions.ts'
import { isListVisible } from './watchList.ts'

declare global {
  interface Window {
    /** Opens the hub repeatedly, and closes it each time once its list appears. */
    openAndClose: (kind: 'kit' | 'bare', times: number) => Promise<void>
  }
}

const hub = stackOneHub({ baseUrl: vendorUrl })
const main = document.body.appendChild(document.createElement('main'))
createRoot(main).render(
  <ConnectHubProvider endpoint="/api/connect" hub={hub}>
    <ConnectButton categories={['hris']}>Connect</ConnectButton>
  </ConnectHubProvider>,
)

const once = {
  /** Uses the kit's button and its dialog's own close button. */
  async kit() {
    main.querySelector('button')?.click()
    await until(() => isListVisible('.connect-hub-target > *'))
    document.querySelector<HTMLElement>('[role=dialog] button[aria-label=Close]')?.click()
    await until(() => !document.querySelector('[role=dialog]'))
  },
  /** Uses the vendor's component alone, in its own root. */
  async bare() {
    const answer = await fetch('/api/connect/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ categories: ['hris'] }),
    })
    const { token }: { token: string } = await answer.json()
    const target = document.body.appendChild(document.createElement('div'))
    target.className = 'bare'
    const root = createRoot(target)
    root.render(<StackOneHub token={token} baseUrl={vendorUrl} />)
    await until(() => isListVisible('.bare > *'))
    root.unmount()
    target.remove()
  },
}

window.openAndClose = async (kind, times) => {
  for (let time = 0; time < times; time++) await once[kind]()
}

/** Checks in every frame. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame)
}
