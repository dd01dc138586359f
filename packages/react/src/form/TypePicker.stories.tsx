import { TypePicker } from '@connect-hub/react/form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'

const meta: Meta<typeof TypePicker> = {
  component: TypePicker,
  title: 'Form/TypePicker',
  parameters: { layout: 'padded' },
  args: { value: '' },
  render: function Render(args) {
    const [value, setValue] = useState(args.value)
    return (
      <div style={{ maxInlineSize: 520 }}>
        <TypePicker {...args} value={value} onChange={setValue} />
      </div>
    )
  },
}

export default meta

type Story = StoryObj<typeof TypePicker>

/** Left blank it is production, as the vendor has it. */
export const Blank: Story = {}

export const Chosen: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('radio', { name: /^Test/ }))
    await expect(canvas.getByRole('radio', { name: /^Test/ })).toBeChecked()
  },
}

/** A type that the kit does not know yet is kept. */
export const Unknown: Story = { args: { value: 'sandbox' } }

export const Wrong: Story = { args: { value: 'test', error: 'Your plan has no test accounts.' } }

export const Locked: Story = { args: { value: 'test', locked: true } }
