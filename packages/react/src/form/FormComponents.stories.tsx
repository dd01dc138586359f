import { ConnectSessionForm, type FormComponents } from '@connect-hub/react/form'
import Button from '@mui/material/Button'
import InputBase from '@mui/material/InputBase'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import TextareaAutosize from '@mui/material/TextareaAutosize'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { forwardRef } from 'react'
import { expect, fn } from 'storybook/test'
import { connectors } from './__tests__/connectors.js'

/** The controls of Material UI in place of the kit's: what a native element takes goes on to the element inside. */
const components: FormComponents = {
  Input: forwardRef(function Input({ className: _kit, role, ...props }, ref) {
    const Field = role === 'combobox' ? InputBase : OutlinedInput
    return <Field fullWidth size="small" inputRef={ref} slotProps={{ input: { ...props, role } }} />
  }),
  Textarea: forwardRef(function Textarea({ className: _kit, style: _style, ...props }, ref) {
    return <TextareaAutosize {...props} ref={ref} style={{ background: 'none', color: 'inherit', font: 'inherit' }} />
  }),
  Select: forwardRef(function Select({ children, value, onChange, disabled, 'aria-label': label }, ref) {
    const select = { value, onChange, disabled, children }
    return <NativeSelect {...select} fullWidth inputRef={ref} slotProps={{ input: { 'aria-label': label } }} />
  }),
  Button: forwardRef(function MuiButton({ className: _kit, color: _color, ...props }, ref) {
    const variants = { primary: 'contained', secondary: 'outlined', quiet: 'text' } as const
    return <Button ref={ref} size="small" variant={variants[props['data-variant'] ?? 'secondary']} {...props} />
  }),
}

/** Follows the page's theme, and leaves the page as it is. */
const theme = createTheme({
  colorSchemes: { light: true, dark: true },
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
})

/** Its types know this only where the theme's types were extended. */
const leavePage = { colorSchemeNode: null }

const meta: Meta<typeof ConnectSessionForm> = {
  component: ConnectSessionForm,
  title: 'Examples/Form in Material UI',
  parameters: { layout: 'padded' },
  decorators: [
    (Story) => (
      <ThemeProvider theme={theme} storageManager={null} {...leavePage}>
        <Story />
      </ThemeProvider>
    ),
  ],
  args: { components, providers: connectors, onSubmit: fn(), defaultValues: { metadata: { plan: 'growth' } } },
}

export default meta

export const MaterialUi: StoryObj<typeof ConnectSessionForm> = {
  async play({ args, canvas, userEvent }) {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Label' }), 'Headquarters')
    await userEvent.type(canvas.getByRole('combobox', { name: 'Provider' }), 'Deal{ArrowDown}{Enter}')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Unit' }), 'hours')
    await userEvent.click(canvas.getByRole('button', { name: 'Create session' }))
    await expect(await canvas.findByText('Session created.')).toBeInTheDocument()
    await expect(args.onSubmit).toHaveBeenCalledWith({
      label: 'Headquarters',
      provider: 'dealbrook',
      metadata: { plan: 'growth' },
    })
  },
}
