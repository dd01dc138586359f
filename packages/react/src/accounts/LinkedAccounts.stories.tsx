import type { Emulator } from '@connect-hub/emulator'
import {
  AccountActions,
  AccountLogo,
  AccountName,
  AccountStatus,
  ConnectHubProvider,
  LinkedAccounts,
  type LinkedAccountsProps,
} from '@connect-hub/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { linkWithToken } from '../__tests__/linkWithToken.js'
import { storyHub } from '../__tests__/storyHub.js'
import { northwind } from './__tests__/accountsBackend.js'

interface StoryArgs extends LinkedAccountsProps {
  /** The width of the list's container, in pixels. */
  width?: number
}

const hub = storyHub()

const meta: Meta<StoryArgs> = {
  component: LinkedAccounts,
  title: 'Components/LinkedAccounts',
  parameters: { layout: 'fullscreen' },
  args: { width: 1080 },
  argTypes: { width: { description: 'Of this page: the width of the list’s container.' } },
  render: ({ width, ...props }) => (
    <div style={{ padding: 16, background: 'var(--connect-hub-2)', fontFamily: 'Inter, system-ui, sans-serif' }}>
      <div style={{ maxInlineSize: width, marginInline: 'auto' }}>
        <ConnectHubProvider endpoint="/api/connect" hub={hub}>
          <LinkedAccounts {...props} />
        </ConnectHubProvider>
      </div>
    </div>
  ),
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
    statusReasons: [
      { code: 'token_expired', description: 'The sign-in expired. Someone needs to grant access again.' },
    ],
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

const linked = (accounts: ReturnType<typeof northwind>[]) => ({ backend: { accounts } })
const dark = { theme: 'dark' }

export const EveryStatus: Story = { parameters: linked(everyStatus) }

export const Loading: Story = { parameters: { backend: { latency: 60_000 } } }

export const Empty: Story = {}

export const One: Story = { args: { logos: logo }, parameters: linked(one) }

export const Forty: Story = {
  parameters: { ...linked(forty), docs: { story: { height: '480px', inline: false } } },
}

/** Rows outside the viewport cost only their height. */
export const AThousand: Story = {
  parameters: {
    ...linked(Array.from({ length: 1000 }, (_, at) => northwind({ label: `Office ${at + 1}`, createdAt: day(at) }))),
    // All rows are alike, and axe would need a minute to check them all.
    a11y: { context: { include: ['li:nth-child(-n + 20)'] } },
    docs: { story: { height: '480px', inline: false } },
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Office 1000', {}, { timeout: 20_000 })).toBeInTheDocument()
  },
}

export const EveryStatusInTheDark: Story = { globals: dark, parameters: linked(everyStatus) }

export const OnAPhone: Story = { args: { width: 358 }, parameters: linked(everyStatus) }

export const OnAPhoneInTheDark: Story = { args: { width: 358 }, globals: dark, parameters: linked(everyStatus) }

export const Failed: Story = {
  parameters: { backend: { faults: [{ route: 'GET /accounts', status: 500, times: 'always' }] } },
}

/** The list loaded, then a refresh failed. */
export const PartialFailure: Story = {
  parameters: linked(everyStatus),
  async play({ canvas, loaded }) {
    const { emulator } = loaded as { emulator: Emulator }
    await canvas.findByText('Hiretide')
    emulator.control.fail({ route: 'GET /accounts', status: 500, times: 'always' })
    window.dispatchEvent(new Event('focus'))
    await canvas.findByText(/out of date/)
  },
}

export const DisconnectQuestion: Story = {
  parameters: linked(everyStatus),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Peoplewick/ }))
    const question = await canvas.findByRole('alertdialog')
    await waitFor(() => expect(getComputedStyle(question).opacity).toBe('1'))
  },
}

export const DisconnectQuestionInTheDark: Story = { ...DisconnectQuestion, args: { width: 358 }, globals: dark }

/** The user confirms the question and the account disappears. The focus stays in the list. */
export const Disconnected: Story = {
  parameters: linked(everyStatus),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Peoplewick/ }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Peoplewick' }))
    await expect(await canvas.findByText(/is disconnected\.$/)).toBeInTheDocument()
    await expect(canvas.queryByText('Peoplewick')).toBeNull()
  },
}

/** The account disappeared at once, then returned with the reason. */
export const DisconnectFailed: Story = {
  parameters: {
    backend: { accounts: everyStatus, faults: [{ route: 'DELETE /accounts/:id', status: 500, times: 'always' }] },
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Peoplewick/ }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Peoplewick' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus())
  },
}

/** Another tab has linked an account meanwhile. The list looks the same after the hub has closed. */
export const NewlyConnected: Story = {
  parameters: linked(one),
  async play({ canvas, loaded }) {
    const { fetch, emulator } = loaded as { fetch: typeof globalThis.fetch; emulator: Emulator }
    await canvas.findByText('Peoplewick')
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    const { token }: { token: string } = await (await fetch('/api/connect/sessions', init)).json()
    await linkWithToken(token, `${location.origin}/stackone`, emulator.fetch)
    window.dispatchEvent(new Event('focus'))
    await canvas.findByText('New')
    await expect(canvas.getByText('Coursewright is connected.')).toBeInTheDocument()
  },
}

/** The host's own table, built from the parts. */
export const OwnTable: Story = {
  parameters: linked(everyStatus),
  args: {
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

export const Unstyled: Story = { args: { unstyled: true }, parameters: linked(one) }
