import type { Emulator } from '@connect-hub/emulator'
import {
  authLinkHub,
  ConnectButton,
  type ConnectButtonProps,
  ConnectHubProvider,
  type HubAdapter,
} from '@connect-hub/react'
import { scriptHub } from '@connect-hub/react/script'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, spyOn, waitFor } from 'storybook/test'
import { closeHub, hubList, openHub } from '../__tests__/hubStory.js'
import { insideHub } from '../__tests__/insideHub.js'
import { linkWithToken } from '../__tests__/linkWithToken.js'
import { storyHub } from '../__tests__/storyHub.js'

interface StoryArgs extends Pick<ConnectButtonProps, 'onSuccess' | 'onClose'> {
  hub: () => HubAdapter
}

/** An adapter shows the hub. Each built-in adapter is one function. Your own is an object with `name` and `load`. */
const meta: Meta<StoryArgs> = {
  title: 'Components/Adapters',
  argTypes: { hub: { control: false } },
  args: { onSuccess: fn(), onClose: fn() },
  render: ({ hub, ...callbacks }) => (
    <ConnectHubProvider endpoint="/api/connect" hub={hub()}>
      <ConnectButton categories={['hris']} {...callbacks}>
        Connect HR system
      </ConnectButton>
    </ConnectHubProvider>
  ),
}

export default meta

type Story = StoryObj<StoryArgs>

/** The vendor's React component, loaded on intent. */
export const StackOneHub: Story = {
  args: { hub: () => storyHub() },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await hubList('Peoplewick')
  },
}

/** When the vendor has nothing to connect, the hub itself reports it. */
export const StackOneHubEmpty: Story = {
  args: { hub: () => storyHub() },
  parameters: { backend: { connectors: [] } },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    const inside = await insideHub()
    await expect(await inside.findByText(/No configured integrations/, {}, { timeout: 10_000 })).toBeVisible()
  },
}

/** With a thousand systems to connect, the hub closes just as quickly. */
export const StackOneHubAThousand: Story = {
  args: { hub: () => storyHub() },
  parameters: {
    backend: {
      connectors: Array.from({ length: 1000 }, (_, at) => ({
        provider: `system-${at + 1}`,
        name: `System ${at + 1}`,
        category: 'hris',
        logoUrl:
          'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>',
        auth: { kind: 'form', fields: [] },
      })),
    },
  },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await hubList('System 1')
    await closeHub(userEvent)
  },
}

const script = (code: string) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
const pressInFrame = async (name: string) => {
  const frame = await screen.findByTitle<HTMLIFrameElement>('connect.js', {}, { timeout: 10_000 })
  await waitFor(() => expect(frame).toBeVisible())
  const button = [...(frame.contentDocument?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === name,
  )
  button?.click()
}

/** The vendor's older connect.js, replaced here by a stub because the script lives on the vendor's server. */
export const ScriptHub: Story = {
  args: { hub: () => scriptHub({ src: script(connectJs), apiUrl: `${location.origin}/stackone` }) },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByTitle('connect.js')).toBeVisible())
  },
}

export const ScriptHubSuccess: Story = {
  ...ScriptHub,
  async play({ args, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await pressInFrame('Connect')
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce(), { timeout: 10_000 })
  },
}

export const ScriptHubCancelled: Story = {
  ...ScriptHub,
  async play({ args, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await pressInFrame('Cancel')
    await waitFor(() => expect(args.onClose).toHaveBeenCalledWith({ reason: 'cancel' }))
  },
}

/** The script doesn't load: it is blocked, or its server is down. */
export const ScriptHubFailed: Story = {
  args: { hub: () => scriptHub({ src: script('throw new Error("down")').replace(/.{4}$/, 'gone') }) },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded. Try again.')
  },
}

/** The vendor's own page in its own tab, which needs no hub code. */
export const AuthLinkHub: Story = {
  args: { hub: () => authLinkHub() },
  async play({ canvas, userEvent }) {
    spyOn(window, 'open').mockReturnValue(window)
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByText(/Go on in the tab that has opened/)).toBeVisible())
  },
}

/** The browser blocked the tab, so the user opens it with a link. */
export const AuthLinkBlocked: Story = {
  args: { hub: () => authLinkHub() },
  async play({ canvas, userEvent }) {
    spyOn(window, 'open').mockReturnValue(null)
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByRole('link', { name: 'Open the connection page' })).toBeVisible())
  },
}

/** The user returned from the tab, and the backend has the account. */
export const AuthLinkSuccess: Story = {
  args: { hub: () => authLinkHub() },
  async play({ args, canvas, userEvent, loaded }) {
    const { emulator } = loaded as { emulator: Emulator }
    spyOn(window, 'open').mockReturnValue(window)
    await openHub(canvas, userEvent)
    await screen.findByText(/Go on in the tab that has opened/)
    await linkByAuthLink(emulator)
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce(), { timeout: 15_000 })
  },
}

/** Does what the vendor's page does in its tab: links an account with the session in the link. */
async function linkByAuthLink(emulator: Emulator) {
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open the connection page' })
  const token = new URL(link.href).searchParams.get('token') ?? ''
  await linkWithToken(token, `${location.origin}/stackone`, emulator.fetch)
}

/** A hub that you write yourself. */
export const OfYourOwn: Story = {
  args: { hub: () => ownHub },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await userEvent.click(await screen.findByRole('button', { name: 'Pretend to connect' }))
  },
}

const ownHub: HubAdapter = {
  name: 'ownHub',
  load:
    async () =>
    (target, { onReady, onSuccess }) => {
      const button = Object.assign(document.createElement('button'), {
        textContent: 'Pretend to connect',
        type: 'button',
      })
      button.addEventListener('click', () => onSuccess({ id: 'acc-9', provider: 'peoplewick' }))
      target.append(button)
      onReady()
      return () => button.remove()
    },
}

/** Follows the vendor's documentation of connect.js: a global `Connect.start` that shows a frame in a container. */
const connectJs = `globalThis.Connect = {
  start({ sessionToken, apiUrl, styles, onSuccess, onCancel, onClose }) {
    const frame = Object.assign(document.createElement('iframe'), { title: 'connect.js', srcdoc: '<p>The vendor’s page</p><button>Connect</button> <button>Cancel</button>' })
    frame.addEventListener('load', () => {
      const [connect, cancel] = frame.contentDocument.querySelectorAll('button')
      connect.onclick = async () => {
        const answer = await fetch(apiUrl + '/hub/accounts', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-hub-session-token': sessionToken },
          body: '{"integration_id":"int_coursewright","credentials":{"site":"learn.acme.test","api_key":"secret-key-123"}}',
        })
        onSuccess(await answer.json())
        onClose()
      }
      cancel.onclick = () => { onCancel(); onClose() }
    })
    frame.style.cssText = 'border: 0; width: 100%; height: 100%; background: white'
    document.getElementById(styles.inline.containerId).append(frame)
  },
}`
