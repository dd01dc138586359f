import { ConnectHubProvider, useConnectHub } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { closeHub, hubList, openHub } from './__tests__/hubStory.js'
import { storyHub } from './__tests__/storyHub.js'

const hub = storyHub()

/** The brain of `<ConnectButton>`: opens the hub from anything, and tells how it ended. */
const meta: Meta = {
  title: 'Hooks/useConnectHub',
  render: () => (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      <ConnectCard />
    </ConnectHubProvider>
  ),
}

export default meta

type Story = StoryObj

function ConnectCard() {
  const { status, open, preload } = useConnectHub({ categories: ['lms'] })
  const [ended, setEnded] = useState('nothing yet')
  return (
    <section style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <p style={{ margin: 0 }}>
        Status: {status}. Outcome: {ended}.
      </p>
      <button
        type="button"
        className="connect-hub-action"
        onPointerEnter={preload}
        onClick={async () => {
          const outcome = await open()
          setEnded(outcome.type)
        }}
      >
        Connect learning system
      </button>
    </section>
  )
}

export const Idle: Story = {}

export const Open: Story = {
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await hubList('Coursewright')
    await expect(canvas.getByText(/Status: open/)).toBeInTheDocument()
  },
}

export const Cancelled: Story = {
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await hubList('Coursewright')
    await closeHub(userEvent)
    await expect(await canvas.findByText('Status: idle. Outcome: cancel.')).toBeVisible()
  },
}
