import { ConnectHubProvider, useConnectHub } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen } from 'storybook/test'
import { closeHub, hubList, linkCoursewright, openHub } from './__tests__/hubStory.js'
import { storyHub } from './__tests__/storyHub.js'

const hub = storyHub()

/** The hook behind `<ConnectButton>`: opens the hub from any element, and returns the outcome. */
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

export const Loading: Story = {
  parameters: { backend: { latency: 60_000 } },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await expect(await canvas.findByText(/Status: loading/)).toBeInTheDocument()
  },
}

export const Success: Story = {
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await linkCoursewright()
    await expect(await canvas.findByText('Status: success. Outcome: success.')).toBeInTheDocument()
  },
}

export const Failed: Story = {
  parameters: { backend: { faults: [{ route: 'POST /connect_sessions', status: 500, times: 'always' }] } },
  async play({ canvas, userEvent }) {
    await openHub(canvas, userEvent)
    await screen.findByRole('alert', {}, { timeout: 10_000 })
    await expect(canvas.getByText(/Status: error/)).toBeInTheDocument()
  },
}
