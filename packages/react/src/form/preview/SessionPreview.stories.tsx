import { SessionPreview } from '@connect-hub/react/form'
import type { Meta, StoryObj } from '@storybook/react-vite'

const meta: Meta<typeof SessionPreview> = {
  component: SessionPreview,
  title: 'Form/SessionPreview',
  parameters: { layout: 'padded' },
  args: {
    value: {
      originOwnerId: 'fernhill',
      originOwnerName: 'Fernhill Coffee',
      categories: ['hris'],
      metadata: { plan: 'growth', regions: ['emea'] },
    },
  },
}

export default meta

type Story = StoryObj<typeof SessionPreview>

const showing = (language: string): Story => ({
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('tab', { name: language }))
  },
})

export const Json: Story = {}
export const Curl: Story = showing('curl')
export const TypeScript: Story = showing('TypeScript')
export const Ruby: Story = showing('Ruby')

/** The owner is known to the server alone: placeholders stand for it. */
export const WithoutOwner: Story = { ...showing('curl'), args: { value: { provider: 'peoplewick' } } }
