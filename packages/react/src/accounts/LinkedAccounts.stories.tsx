import {
  AccountActions,
  AccountLogo,
  AccountName,
  AccountStatus,
  ConnectHubProvider,
  LinkedAccounts,
  type LinkedAccountsProps,
} from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'

interface StoryArgs extends LinkedAccountsProps {
  /** What is linked when the story begins. */
  accounts?: ReturnType<typeof northwind>[]
  theme?: 'light' | 'dark'
  width?: number
  /** Happens before the first request. */
  before?: (backend: ReturnType<typeof accountsBackend>) => void
}

const meta: Meta<StoryArgs> = {
  title: 'Components/LinkedAccounts',
  parameters: { layout: 'fullscreen' },
  args: { theme: 'light', width: 1080 },
  beforeEach({ args: { theme } }) {
    const page = document.documentElement
    page.dataset['theme'] = theme
    return () => delete page.dataset['theme']
  },
  loaders: [
    ({ args: { accounts = [], before } }) => {
      const backend = accountsBackend({ accounts })
      before?.(backend)
      return { backend }
    },
  ],
  render({ width, logos, render, unstyled }, { loaded }) {
    const { fetch } = loaded['backend'] as ReturnType<typeof accountsBackend>
    return (
      <div style={{ padding: 16, background: 'var(--connect-hub-2)', fontFamily: 'Inter, system-ui, sans-serif' }}>
        <div style={{ maxInlineSize: width, marginInline: 'auto' }}>
          <ConnectHubProvider endpoint="/api/connect" fetch={fetch} hub={stackOneHub()}>
            <LinkedAccounts logos={logos} render={render} unstyled={unstyled} />
          </ConnectHubProvider>
        </div>
      </div>
    )
  },
}

export default meta

type Story = StoryObj<StoryArgs>

const day = (days: number) => new Date(Date.now() - days * 86_400_000)
const one = [northwind({ label: 'People, all countries', createdAt: day(212) })]
const everyStatus = [
  ...one,
  northwind({
    provider: 'hiretide',
    label: 'Hiring',
    status: 'expired',
    statusReasons: [{ code: 'token_expired', description: 'The sign-in ended. Somebody has to allow access again.' }],
    createdAt: day(40),
    originUsername: 'maya.lindqvist@northwind-people.example',
  }),
  northwind({ provider: 'coursewright', status: 'error', createdAt: day(3) }),
  northwind({ provider: 'tallyhouse', label: 'Berlin office', status: 'suspended', createdAt: day(1) }),
  northwind({ provider: 'chatterloft', status: 'archived', type: 'test', createdAt: day(1) }),
  northwind({ provider: 'slotmaple', status: 'inactive', createdAt: day(900) }),
  northwind({ provider: 'ledgerfolk', status: 'needs_review', createdAt: day(0) }),
]
const forty = Array.from({ length: 40 }, (_, at) => northwind({ label: `Office ${at + 1}`, createdAt: day(at) }))
const logo = (provider: string) =>
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="hsl(${provider.length * 37} 45% 42%)"/><circle cx="18" cy="18" r="8" fill="white"/></svg>`

export const Loading: Story = {
  args: { before: ({ emulator }) => emulator.control.setLatency({ ms: 60_000 }) },
}

export const Empty: Story = {}

export const One: Story = { args: { accounts: one, logos: logo } }

export const Forty: Story = { args: { accounts: forty } }

export const EveryStatus: Story = { args: { accounts: everyStatus } }

export const EveryStatusInTheDark: Story = { args: { accounts: everyStatus, theme: 'dark' } }

export const OnAPhone: Story = { args: { accounts: everyStatus, width: 358 } }

export const OnAPhoneInTheDark: Story = { args: { accounts: everyStatus, width: 358, theme: 'dark' } }

export const Failed: Story = {
  args: { before: ({ emulator }) => emulator.control.fail({ route: 'GET /accounts', status: 500, times: 'always' }) },
}

/** The list was there, and then could not be asked for again. */
export const PartialFailure: Story = {
  args: { accounts: everyStatus },
  async play({ canvas, loaded }) {
    const { emulator } = loaded['backend'] as ReturnType<typeof accountsBackend>
    await canvas.findByText('Hiretide')
    emulator.control.fail({ route: 'GET /accounts', status: 500, times: 'always' })
    window.dispatchEvent(new Event('focus'))
    await canvas.findByText(/out of date/)
  },
}

export const DisconnectQuestion: Story = {
  args: { accounts: everyStatus },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Peoplewick/ }))
    const question = await canvas.findByRole('alertdialog')
    await waitFor(() => expect(getComputedStyle(question).opacity).toBe('1'))
  },
}

export const DisconnectQuestionInTheDark: Story = {
  ...DisconnectQuestion,
  args: { accounts: everyStatus, theme: 'dark', width: 358 },
}

/** The account was gone at once, and came back with the reason. */
export const DisconnectFailed: Story = {
  args: {
    accounts: everyStatus,
    before: ({ emulator }) => emulator.control.fail({ route: 'DELETE /accounts/:id', status: 500, times: 'always' }),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Peoplewick/ }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Peoplewick' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus())
  },
}

/** Another tab has linked an account meanwhile; the same is seen after the hub was closed. */
export const NewlyConnected: Story = {
  args: { accounts: one },
  async play({ canvas, loaded }) {
    const { fetch, emulator } = loaded['backend'] as ReturnType<typeof accountsBackend>
    await canvas.findByText('Peoplewick')
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    const { token }: { token: string } = await (await fetch('/api/connect/sessions', init)).json()
    await emulator.fetch('https://vendor.test/hub/accounts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-session-token': token },
      body: JSON.stringify({
        integration_id: 'int_coursewright',
        credentials: { site: 'learn.acme.test', api_key: 'secret-key-123' },
      }),
    })
    window.dispatchEvent(new Event('focus'))
    await canvas.findByText('New')
    await expect(canvas.getByText('Coursewright is connected.')).toBeInTheDocument()
  },
}

/** A table of the host's own, made of the parts. */
export const OwnTable: Story = {
  args: {
    accounts: everyStatus,
    render: ({ accounts }) => (
      <table style={{ inlineSize: '100%', textAlign: 'start' }}>
        <thead>
          <tr>
            <th>System</th>
            <th>Status</th>
            <th>Action</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td style={{ display: 'flex', gap: 12, padding: 8 }}>
                <AccountLogo account={account} />
                <AccountName account={account} />
              </td>
              <td>
                <AccountStatus account={account} />
              </td>
              <td>
                <AccountActions account={account} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  },
}

export const Unstyled: Story = { args: { accounts: one, unstyled: true } }
