import { CategoryPicker } from '@connect-hub/react/form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'

const meta: Meta<typeof CategoryPicker> = {
  component: CategoryPicker,
  title: 'Form/CategoryPicker',
  parameters: { layout: 'padded' },
  args: { value: [] },
  render: function Render(args) {
    const [value, setValue] = useState(args.value)
    return (
      <div style={{ maxInlineSize: 520, minBlockSize: 460 }}>
        <CategoryPicker {...args} value={value} onChange={setValue} />
      </div>
    )
  },
}

export default meta

type Story = StoryObj<typeof CategoryPicker>

export const Empty: Story = {}

export const Chosen: Story = { args: { value: ['hris', 'ats', 'payroll'] } }

export const Open: Story = {
  ...Chosen,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Categories' }))
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('option', { name: /^HR Employees/ })).toHaveAttribute('aria-selected', 'true')
  },
}

/** Anything that is not in the list can be added. */
export const Adding: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Categories' }), 'payroll')
    await expect(canvas.getByRole('option', { name: 'Add “payroll”' })).toBeInTheDocument()
  },
}

export const AThousand: Story = {
  args: {
    options: Array.from({ length: 1000 }, (_, at) => ({ value: `category-${at}`, label: `Category ${at + 1}` })),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Select all' }))
    await userEvent.click(canvas.getByRole('combobox', { name: 'Categories' }))
  },
}

export const Wrong: Story = { args: { error: 'Your plan has no payroll.', value: ['payroll'] } }

export const Locked: Story = { args: { locked: true, value: ['hris', 'ats'] } }
