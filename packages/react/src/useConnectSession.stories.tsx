import { ConnectHubProvider, useConnectSession } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

interface StoryArgs {
  /** In seconds. */
  expiresIn?: number
}

/** A session for a hub that you write yourself: requested when you call `create`, kept in memory only, never used after its expiry. */
const meta: Meta<StoryArgs> = {
  title: 'Hooks/useConnectSession',
  render: ({ expiresIn }) => (
    <ConnectHubProvider endpoint="/api/connect">
      <SessionCard expiresIn={expiresIn} />
    </ConnectHubProvider>
  ),
}

export default meta

type Story = StoryObj<StoryArgs>

function SessionCard({ expiresIn }: StoryArgs) {
  const { status, error, expiresAt, create, reset } = useConnectSession({ categories: ['hris'], expiresIn })
  return (
    <section style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <p role="status" style={{ margin: 0 }}>
        Status: {status}. {error?.userMessage}
        {expiresAt && `Ends at ${new Intl.DateTimeFormat('en', { timeStyle: 'medium' }).format(expiresAt)}.`}
      </p>
      <div style={{ display: 'flex', gap: 8 }}>
        <button type="button" className="connect-hub-action" onClick={() => void create()}>
          Create session
        </button>
        <button type="button" className="connect-hub-action" onClick={reset}>
          Forget it
        </button>
      </div>
    </section>
  )
}

const createOne: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
}

export const Idle: Story = {}

export const Loading: Story = {
  parameters: { backend: { latency: 60_000 } },
  async play(context) {
    await createOne(context)
    await expect(await context.canvas.findByText(/Status: loading/)).toBeVisible()
  },
}

export const Ready: Story = {
  async play(context) {
    await createOne(context)
    await expect(await context.canvas.findByText(/Status: ready/)).toBeVisible()
  },
}

export const Expired: Story = {
  args: { expiresIn: 1 },
  async play(context) {
    await createOne(context)
    await expect(await context.canvas.findByText(/Status: expired/, {}, { timeout: 5000 })).toBeVisible()
  },
}

export const Failed: Story = {
  parameters: { backend: { faults: [{ route: 'POST /connect_sessions', status: 401, times: 'always' }] } },
  async play(context) {
    await createOne(context)
    await expect(await context.canvas.findByText(/Status: error/)).toBeVisible()
  },
}
