import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'

const meta: Meta<typeof ConnectButton> = {
  component: ConnectButton,
  args: { categories: ['hris'], children: 'Connect HR system' },
  decorators: [
    (Story) => (
      <ConnectHubProvider endpoint="/api/connect" hub={stackOneHub()}>
        <Story />
      </ConnectHubProvider>
    ),
  ],
}

export default meta

type Story = StoryObj<typeof ConnectButton>

export const Idle: Story = {}

/** The real hub, answered by the emulator inside the browser. */
export const Open: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect HR system' }))
    const dialog = await screen.findByRole('dialog', { name: 'Connect a system' })
    await expect(dialog).toBeVisible()
    await expect(await screen.findByRole('button', { name: /PeoplePath/ }, { timeout: 10_000 })).toBeVisible()
  },
}
