import { authLinkHub, ConnectButton, ConnectHubProvider, type HubAdapter } from '@connect-hub/react'
import { scriptHub } from '@connect-hub/react/script'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, spyOn, waitFor } from 'storybook/test'
import { hubList, openHub } from './__tests__/hubStory.js'
import { storyHub } from './__tests__/storyHub.js'

interface StoryArgs {
  hub: () => HubAdapter
}

/** What shows the hub. Each adapter is one function; one of your own is an object with `name` and `load`. */
const meta: Meta<StoryArgs> = {
  title: 'Components/Adapters',
  argTypes: { hub: { control: false } },
  render: ({ hub }) => (
    <ConnectHubProvider endpoint="/api/connect" hub={hub()}>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
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

/** The vendor's older connect.js. Here a stand-in for it: the script itself is on the vendor's server. */
export const ScriptHub: Story = {
  args: { hub: () => scriptHub({ src: URL.createObjectURL(new Blob([connectJs], { type: 'text/javascript' })) }) },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByTitle('connect.js')).toBeVisible())
  },
}

/** The vendor's own page, in a tab of its own: needs no code at all. */
export const AuthLinkHub: Story = {
  args: { hub: () => authLinkHub() },
  async play({ canvas, userEvent }) {
    spyOn(window, 'open').mockReturnValue(window)
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByText(/Go on in the tab that has opened/)).toBeVisible())
  },
}

/** The browser opened no tab: the person does it by a link. */
export const AuthLinkBlocked: Story = {
  args: { hub: () => authLinkHub() },
  async play({ canvas, userEvent }) {
    spyOn(window, 'open').mockReturnValue(null)
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByRole('link', { name: 'Open the connection page' })).toBeVisible())
  },
}

/** A hub of your own making. */
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

/** As the vendor documents connect.js: a global `Connect.start` that shows a frame in a container. */
const connectJs = `globalThis.Connect = {
  start({ styles }) {
    const frame = Object.assign(document.createElement('iframe'), { title: 'connect.js', srcdoc: '<p>The vendor’s page</p>' })
    frame.style.cssText = 'border: 0; width: 100%; height: 100%; background: white'
    document.getElementById(styles.inline.containerId).append(frame)
  },
}`
