import { ConnectHubProvider, ConnectLauncher, type ConnectLauncherProps } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ComponentType, useState } from 'react'
import { expect, fn, screen, spyOn, waitFor } from 'storybook/test'
import { closeHub, hubList, linkCoursewright } from './__tests__/hubStory.js'
import { coursewright } from './__tests__/seedAccounts.js'
import { storyHub } from './__tests__/storyHub.js'

const hub = storyHub()

const meta: Meta<typeof ConnectLauncher> = {
  component: ConnectLauncher,
  title: 'Components/ConnectLauncher',
  args: { categories: ['hris'], onOpenChange: fn() },
  // A page has one hub at a time, so the documentation renders each story in its own frame.
  parameters: { docs: { story: { height: '620px', inline: false } } },
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

const patient = { timeout: 20_000 }

/** The container of an inline hub. */
function place(Story: ComponentType) {
  return (
    <div style={{ blockSize: 560, inlineSize: 'min(500px, 100vw - 32px)' }}>
      <Story />
    </div>
  )
}

const expectInline = (canvas: HTMLElement, status: string) =>
  waitFor(() => expect(canvas.querySelector('.connect-hub-body')).toHaveAttribute('data-status', status), patient)

/** Shows the hub while it is mounted, until the user closes it. */
export const Modal: Story = {
  async play() {
    await hubList('Peoplewick')
  },
}

export const Cancelled: Story = {
  tags: ['!autodocs'],
  async play({ args, userEvent }) {
    await hubList('Peoplewick')
    await closeHub(userEvent)
    await waitFor(() => expect(args.onOpenChange).toHaveBeenCalledWith(false))
  },
}

/** Shows the hub in its container, at the container's height. */
export const Inline: Story = {
  args: { mode: 'inline' },
  decorators: [place],
  async play({ canvasElement }) {
    await expectInline(canvasElement, 'open')
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}

/** Shows a skeleton of the content. */
export const InlineLoading: Story = {
  ...Inline,
  parameters: { backend: { latency: 60_000 } },
  async play({ canvas }) {
    await expect(await canvas.findByText('Loading…')).toBeInTheDocument()
  },
}

export const InlineSlow: Story = {
  tags: ['!autodocs'],
  ...InlineLoading,
  async play({ canvas }) {
    await expect(await canvas.findByText(/Still loading/, {}, { timeout: 8000 })).toBeVisible()
  },
}

/** Continues by itself once the network is back. */
export const Offline: Story = {
  tags: ['!autodocs'],
  parameters: { backend: { latency: 60_000 } },
  async beforeEach() {
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  },
  async play() {
    await waitFor(() => expect(screen.getByText(/You are offline/)).toBeVisible(), patient)
  },
}

export const InlineFailed: Story = {
  ...Inline,
  parameters: { backend: { faults: [{ route: 'POST /connect_sessions', status: 500, times: 'always' }] } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert', {}, patient)).toHaveTextContent('The service failed. Try again.')
  },
}

/** The session expired while the user was connecting. */
export const Expired: Story = {
  tags: ['!autodocs'],
  args: { expiresIn: 2 },
  async play() {
    await expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('The session has ended.')
  },
}

/** The vendor's page in its own tab, which a browser opens automatically only on a click. */
export const Redirect: Story = {
  tags: ['!autodocs'],
  args: { mode: 'redirect' },
  async beforeEach() {
    spyOn(window, 'open').mockReturnValue(null)
  },
  async play() {
    await waitFor(() => expect(screen.getByRole('link', { name: 'Open the connection page' })).toBeVisible(), patient)
  },
}

/** The user linked an account, and the backend confirmed it. */
export const Success: Story = {
  tags: ['!autodocs'],
  args: { categories: ['lms'], onSuccess: fn() },
  async play({ args }) {
    await linkCoursewright()
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce())
  },
}

/** Your own state opens and closes the hub. */
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
  tags: ['!autodocs'],
  parameters: { backend: { accounts: [coursewright] } },
  args: { accountId: coursewright.id, provider: 'coursewright', categories: [] },
  async play() {
    await screen.findByRole('dialog', { name: /^Edit/ }, patient)
  },
}
