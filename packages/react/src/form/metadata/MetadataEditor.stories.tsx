import { MetadataEditor, type MetadataEditorProps } from '@connect-hub/react/form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'

const meta: Meta<typeof MetadataEditor> = {
  component: MetadataEditor,
  title: 'Form/MetadataEditor',
  parameters: { layout: 'padded' },
  args: { value: null },
  render: function Render(args) {
    const [value, setValue] = useState<MetadataEditorProps['value']>(args.value)
    return (
      <div style={{ maxInlineSize: 560 }}>
        <MetadataEditor {...args} value={value} onChange={setValue} />
      </div>
    )
  },
}

export default meta

type Story = StoryObj<typeof MetadataEditor>

export const Empty: Story = {}

export const Filled: Story = {
  args: { value: { plan: 'growth', seats: 240, trial: false, regions: ['emea', 'apac'], code: '0042', none: null } },
}

export const Forty: Story = {
  args: { value: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`key_${at + 1}`, at + 1])) },
}

export const Duplicate: Story = {
  args: { value: { plan: 'growth' } },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Add entry' }))
    await userEvent.keyboard('plan{Tab}{{"cut":')
  },
}

export const Locked: Story = { args: { value: { plan: 'growth' }, locked: true } }
