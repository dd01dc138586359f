import { ConnectHubProvider } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { stackOneHub } from '@connect-hub/react/stackone'
import { ConnectError } from '@connect-hub/session'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { connectors } from './__tests__/connectors.js'

const meta: Meta<typeof ConnectSessionForm> = {
  component: ConnectSessionForm,
  title: 'Form/ConnectSessionForm',
  parameters: { layout: 'padded' },
  args: { onSubmit: fn(), providers: connectors },
  decorators: [
    (Story) => (
      <ConnectHubProvider endpoint="/api/connect" hub={stackOneHub()}>
        <Story />
      </ConnectHubProvider>
    ),
  ],
}

export default meta

type Story = StoryObj<typeof ConnectSessionForm>

export const Blank: Story = {}

/** For internal tools: the person at the form names the customer. */
export const WithOwner: Story = {
  args: { owner: 'form', defaultValues: { originOwnerId: 'fernhill', originOwnerName: 'Fernhill Coffee' } },
}

export const WithPreview: Story = {
  args: {
    preview: true,
    owner: 'form',
    defaultValues: {
      originOwnerId: 'fernhill',
      originOwnerName: 'Fernhill Coffee',
      originUsername: 'mara@fernhill.example',
      categories: ['hris', 'ats'],
      provider: 'peoplewick',
      label: 'Headquarters',
      expiresIn: 5400,
      metadata: { plan: 'growth', seats: 240, regions: ['emea', 'apac'] },
    },
  },
}

export const EditAnAccount: Story = {
  args: { defaultValues: { accountId: 'acc_8f2k', multiple: true } },
}

export const PresetAndLocked: Story = {
  args: {
    defaultValues: { categories: ['hris'], type: 'test', provider: 'peoplewick', metadata: { plan: 'growth' } },
    fields: { categories: 'locked', type: 'locked', provider: 'locked', metadata: 'locked', accountId: 'hidden' },
  },
}

export const Wrong: Story = {
  args: { owner: 'form', defaultValues: { provider: 'peoplewick', integrationId: '5e2c' } },
  async play({ canvas, userEvent }) {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Expires in' }), '-5')
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByRole('alert')).toHaveFocus()
  },
}

export const RefusedByTheServer: Story = {
  args: {
    onSubmit: () => {
      throw new ConnectError('validation', {
        issues: [{ path: 'categories.0', message: 'Your plan has no payroll.' }],
        requestId: 'req_7d21',
      })
    },
    defaultValues: { categories: ['payroll'] },
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your plan has no payroll.')
  },
}

export const Sending: Story = {
  args: { onSubmit: () => new Promise(() => {}) },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByText('Sending…')).toBeVisible()
  },
}

/** The backend could not be reached. What was entered stays. */
export const Unreachable: Story = {
  args: {
    defaultValues: { label: 'Headquarters' },
    onSubmit: () => {
      throw new ConnectError('network')
    },
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The service could not be reached.')
    await expect(canvas.getByRole('textbox', { name: 'Label' })).toHaveValue('Headquarters')
  },
}

export const Sent: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByText('Session created.')).toBeInTheDocument()
  },
}

export const Unstyled: Story = {
  args: { unstyled: true, preview: true },
}

export const RightToLeft: Story = {
  ...WithPreview,
  decorators: [
    (Story) => (
      <div dir="rtl">
        <Story />
      </div>
    ),
  ],
}
