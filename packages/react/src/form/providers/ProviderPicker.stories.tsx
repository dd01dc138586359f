import { ProviderPicker } from '@connect-hub/react/form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { connectors } from '../__tests__/connectors.js'

const meta: Meta<typeof ProviderPicker> = {
  component: ProviderPicker,
  title: 'Form/ProviderPicker',
  parameters: { layout: 'padded' },
  args: { value: '', providers: connectors },
  render: function Render(args) {
    const [value, setValue] = useState(args.value)
    return (
      <div style={{ maxInlineSize: 360, minBlockSize: 420 }}>
        <ProviderPicker {...args} value={value} onChange={setValue} />
      </div>
    )
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Provider' }))
  },
}

export default meta

type Story = StoryObj<typeof ProviderPicker>

export const Open: Story = {}

export const Chosen: Story = { args: { value: 'dealbrook' }, play: async () => {} }

export const Loading: Story = { args: { providers: () => new Promise(() => {}) } }

export const Empty: Story = { args: { providers: async () => [] } }

export const Failed: Story = {
  args: { providers: () => Promise.reject(new Error('down')) },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Provider' }))
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
  },
}

export const NothingMatches: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Provider' }), 'our-own-system')
  },
}

export const AThousand: Story = {
  args: {
    providers: Array.from({ length: 1000 }, (_, at) => ({ value: `system-${at + 1}`, label: `System ${at + 1}` })),
  },
  async play({ canvas, userEvent }) {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Provider' }), 'System 1000')
    await expect(await canvas.findByRole('option', { name: /System 1000/ })).toBeInTheDocument()
  },
}

/** Without a list it is a field of text. */
export const FreeText: Story = { args: { providers: undefined, value: 'bamboohr' }, play: async () => {} }
