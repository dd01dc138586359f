import { ConnectHubProvider, ConnectLauncher, type ConnectLauncherProps } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { closeHub, hubList } from './__tests__/hubStory.js'
import { coursewright } from './__tests__/seedAccounts.js'
import { storyHub } from './__tests__/storyHub.js'

const hub = storyHub()

const meta: Meta<typeof ConnectLauncher> = {
  component: ConnectLauncher,
  title: 'Components/ConnectLauncher',
  args: { categories: ['hris'], onOpenChange: fn() },
  decorators: [
    (Story) => (
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        <Story />
      </ConnectHubProvider>
    ),
  ],
}

export default meta

type Story = StoryObj<typeof ConnectLauncher>

/** Shown for as long as it is mounted, until the person closes it. */
export const Modal: Story = {
  async play({ args, userEvent }) {
    await hubList('Peoplewick')
    await closeHub(userEvent)
    await waitFor(() => expect(args.onOpenChange).toHaveBeenCalledWith(false))
  },
}

/** Where it stands, as high as its place. */
export const Inline: Story = {
  args: { mode: 'inline' },
  decorators: [
    (Story) => (
      <div style={{ blockSize: 560, inlineSize: 500 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvasElement }) {
    await waitFor(
      () => expect(canvasElement.querySelector('.connect-hub-body')).toHaveAttribute('data-status', 'open'),
      { timeout: 20_000 },
    )
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}

/** Opened and closed by your own state. */
export const Controlled: Story = {
  render: (args) => <Reports {...args} />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('link', { name: 'Connect an HR system' }))
    await hubList('Peoplewick')
    await closeHub(userEvent)
  },
}

function Reports(props: ConnectLauncherProps) {
  const [open, setOpen] = useState(false)
  return (
    <p>
      There is nothing to report on yet.{' '}
      <a
        href="#connect"
        style={{ color: 'inherit' }}
        onClick={(event) => {
          event.preventDefault()
          setOpen(true)
        }}
      >
        Connect an HR system
      </a>
      <ConnectLauncher {...props} open={open} onOpenChange={setOpen} />
    </p>
  )
}

/** With `accountId` the hub opens that account to edit. */
export const Edit: Story = {
  parameters: { backend: { accounts: [coursewright] } },
  args: { accountId: coursewright.id, provider: 'coursewright', categories: [] },
  async play() {
    await screen.findByRole('dialog', { name: /^Edit/ })
  },
}
