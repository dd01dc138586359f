import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { insideHub } from './__tests__/insideHub.js'

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
    await screen.findByRole('dialog', { name: 'Connect an HR system' })
    const hub = await insideHub()
    await expect(await hub.findByText('Peoplewick', {}, { timeout: 10_000 })).toBeInTheDocument()
  },
}
