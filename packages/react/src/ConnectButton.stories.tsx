import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, spyOn, waitFor } from 'storybook/test'
import { closeHub, hubList, linkCoursewright, openHub } from './__tests__/hubStory.js'
import { insideHub } from './__tests__/insideHub.js'
import { coursewright } from './__tests__/seedAccounts.js'
import { storyHub } from './__tests__/storyHub.js'

const hub = storyHub()

const meta: Meta<typeof ConnectButton> = {
  component: ConnectButton,
  title: 'Components/ConnectButton',
  args: {
    categories: ['hris'],
    children: 'Connect HR system',
    onReady: fn(),
    onSuccess: fn(),
    onCancel: fn(),
    onError: fn(),
    onClose: fn(),
  },
  decorators: [
    (Story) => (
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        <Story />
      </ConnectHubProvider>
    ),
  ],
}

export default meta

type Story = StoryObj<typeof ConnectButton>

export const Idle: Story = {}

/** Hover, focus and touch load the hub's code and open the connection to its API. They don't request a session yet. */
export const Intent: Story = {
  args: { children: (state) => (state.isReady ? 'Connect HR system (ready)' : 'Connect HR system') },
  async play({ canvas, userEvent }) {
    await userEvent.hover(canvas.getByRole('button'))
    await expect(await canvas.findByText('Connect HR system (ready)', {}, { timeout: 20_000 })).toBeVisible()
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}

/** The dialog opens at once, with a skeleton of its content. */
export const Loading: Story = {
  parameters: { backend: { latency: 60_000 } },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByText('Loading…')).toBeInTheDocument()
  },
}

/** After four seconds the skeleton adds a text. */
export const Slow: Story = {
  parameters: { backend: { latency: 60_000 } },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByText(/Still loading/, {}, { timeout: 8000 })).toBeVisible()
  },
}

/** Continues by itself once the network is back. */
export const Offline: Story = {
  parameters: { backend: { latency: 60_000 } },
  async play({ canvas, userEvent }) {
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await openHub(canvas, userEvent)
    await waitFor(() => expect(screen.getByText(/You are offline/)).toBeVisible())
  },
}

/** The real hub, with the emulator inside the browser as its API. */
export const Open: Story = {
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await screen.findByRole('dialog', { name: 'Connect an HR system' })
    await hubList('Peoplewick')
  },
}

/** The user linked an account, and the backend confirmed it. */
export const Success: Story = {
  args: { categories: ['lms'], children: 'Connect learning system' },
  async play({ args, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await linkCoursewright()
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce())
  },
}

/** The user closes without connecting: one outcome, then `onClose`, and the focus returns. */
export const Cancelled: Story = {
  async play({ args, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await hubList('Peoplewick')
    await closeHub(userEvent)
    await waitFor(() => expect(args.onClose).toHaveBeenCalledWith({ reason: 'cancel' }))
    await expect(args.onCancel).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('button')).toHaveFocus()
  },
}

/** The dialog asks before it discards what the user typed. */
export const LeaveQuestion: Story = {
  args: { categories: ['lms'] },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    const inside = await hubList('Coursewright')
    await userEvent.click(inside.getByText('Coursewright'))
    await userEvent.type(await inside.findByLabelText(/Site address/), 'learn.acme.test')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await expect(await screen.findByRole('alertdialog')).toHaveTextContent('What you entered will be lost')
  },
}

/** The session expired while the user was connecting. One click restarts. */
export const Expired: Story = {
  args: { expiresIn: 2 },
  async play({ args, canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveTextContent('The session has ended.')
    await expect(args.onError).toHaveBeenCalledOnce()
  },
}

/** With `account` the label follows the account's status, and the hub opens at its form. */
export const Edit: Story = {
  parameters: { backend: { accounts: [coursewright] } },
  args: { account: { ...coursewright, status: 'active' }, children: undefined },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Manage' }))
    await screen.findByRole('dialog', { name: 'Edit Coursewright' })
    const inside = await insideHub()
    await expect(await inside.findByLabelText(/Site address/, {}, { timeout: 10_000 })).toHaveValue('learn.acme.test')
  },
}

/** An account that no longer works. */
export const Reconnect: Story = {
  parameters: { backend: { accounts: [{ ...coursewright, status: 'expired' }] } },
  args: { account: { ...coursewright, status: 'expired' }, children: undefined },
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: 'Reconnect' })).toBeVisible()
  },
}

/** Without the kit's styles, with a class of your own. */
export const Unstyled: Story = { args: { unstyled: true } }

/** A button of your design system, which gets all the props, including the ref. */
export const Rendered: Story = {
  args: {
    render: ({ children, ...props }, { status }) => (
      <button {...props} style={{ borderRadius: 999, fontWeight: 600 }}>
        {status === 'idle' ? '＋' : '…'} {children}
      </button>
    ),
  },
}
