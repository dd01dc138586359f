import { ConnectHubProvider, useLinkedAccounts } from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { northwind } from './__tests__/accountsBackend.js'

/** The owner's accounts as data: everything that `<LinkedAccounts>` uses. */
const meta: Meta = {
  title: 'Hooks/useLinkedAccounts',
  render: () => (
    <ConnectHubProvider endpoint="/api/connect">
      <Connections />
    </ConnectHubProvider>
  ),
}

export default meta

type Story = StoryObj

function Connections() {
  const { status, accounts, error, refresh, disconnect } = useLinkedAccounts()
  return (
    <section style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <p role="status" style={{ margin: 0 }}>
        Status: {status}. {error?.userMessage} {status === 'ready' && `${accounts.length} connected.`}
      </p>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {accounts.map(({ id, providerName, label }) => (
          <li key={id}>
            {providerName} {label}{' '}
            <button
              type="button"
              className="connect-hub-action"
              onClick={() => void disconnect(id).catch(() => undefined)}
            >
              Disconnect {label}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="connect-hub-action" onClick={() => void refresh()}>
        Ask again
      </button>
    </section>
  )
}

const offices = [northwind({ label: 'Berlin' }), northwind({ label: 'Lyon' })]
const broken = { route: 'GET /accounts', status: 500, times: 'always' } as const

export const Loading: Story = { parameters: { backend: { latency: 60_000 } } }

export const Empty: Story = {
  async play({ canvas }) {
    await expect(await canvas.findByText(/0 connected/)).toBeVisible()
  },
}

export const Ready: Story = {
  parameters: { backend: { accounts: offices } },
  async play({ canvas }) {
    await expect(await canvas.findByText(/2 connected/)).toBeVisible()
  },
}

/** Disappears at once, and would return if the backend refused. */
export const Disconnected: Story = {
  parameters: { backend: { accounts: offices } },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Lyon' }))
    await expect(await canvas.findByText(/1 connected/)).toBeVisible()
  },
}

export const Failed: Story = {
  parameters: { backend: { faults: [broken] } },
  async play({ canvas }) {
    await expect(await canvas.findByText(/Status: error/)).toBeVisible()
  },
}
