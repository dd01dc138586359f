import { ConnectButton, ConnectHubProvider, LinkedAccounts } from '@connect-hub/react'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import CardContent from '@mui/material/CardContent'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { expect } from 'storybook/test'
import { hubList } from '../__tests__/hubStory.js'
import { coursewright } from '../__tests__/seedAccounts.js'
import { storyHub } from '../__tests__/storyHub.js'

const hub = storyHub()

/** The kit's default styles inside other design systems. */
const meta: Meta = {
  title: 'Examples/Host pages',
  parameters: {
    layout: 'fullscreen',
    backend: { accounts: [coursewright, { ...coursewright, id: 'acc-2', status: 'expired' }] },
  },
  decorators: [
    (Story) => (
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        <Story />
      </ConnectHubProvider>
    ),
  ],
  async play({ canvas, userEvent }) {
    await expect((await canvas.findAllByText('Coursewright'))[0]).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Connect HR system' }))
    await hubList('Peoplewick')
  },
}

export default meta

type Story = StoryObj

export const PlainPage: Story = {
  render: () => (
    <main style={{ maxInlineSize: 720, marginInline: 'auto', padding: 24, fontFamily: 'Georgia, serif' }}>
      <h1>Settings</h1>
      <p>Connect the systems where your people’s data already is.</p>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <h2>Linked accounts</h2>
      <LinkedAccounts />
    </main>
  ),
}

/** With Tailwind's reset, in a layer before the kit's. */
export const TailwindPage: Story = {
  render: () => (
    <Tailwind>
      <main className="page">
        <header>
          <h1>Integrations</h1>
          <p>Connect the systems where your people’s data already is.</p>
        </header>
        <section className="card">
          <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
        </section>
        <section className="card">
          <LinkedAccounts />
        </section>
      </main>
    </Tailwind>
  ),
}

/** With an MUI button instead of the kit's. */
export const MuiPage: Story = {
  render: (_, { globals }) => (
    <ThemeProvider theme={muiTheme} defaultMode={globals['theme'] === 'dark' ? 'dark' : 'light'} storageManager={null}>
      <main style={{ maxInlineSize: 760, marginInline: 'auto', padding: 24, display: 'grid', gap: 16 }}>
        <Typography variant="h5" component="h1">
          Integrations
        </Typography>
        <Card variant="outlined">
          <CardContent>
            <ConnectButton
              categories={['hris']}
              unstyled
              render={(props) => <Button variant="contained" {...props} color="primary" />}
            >
              Connect HR system
            </ConnectButton>
          </CardContent>
        </Card>
        <Card variant="outlined">
          <CardContent>
            <LinkedAccounts />
          </CardContent>
        </Card>
      </main>
    </ThemeProvider>
  ),
}

const muiTheme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
  colorSchemes: { light: true, dark: true },
  typography: { fontFamily: 'Roboto, system-ui, sans-serif' },
})

function Tailwind({ children }: { children: ReactNode }) {
  return (
    <div className="tailwind">
      <style>{tailwind}</style>
      {children}
    </div>
  )
}

/** The part of Tailwind's preflight that affects a component, and a few utilities by name. */
const tailwind = `
@layer tailwind-base {
  .tailwind, .tailwind *, .tailwind ::before, .tailwind ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  .tailwind { line-height: 1.5; font-family: ui-sans-serif, system-ui, sans-serif; }
  .tailwind :is(h1, h2) { font-size: inherit; font-weight: inherit; }
  .tailwind :is(ol, ul) { list-style: none; }
  .tailwind button { font: inherit; color: inherit; background-color: transparent; border-radius: 0; }
  .tailwind svg { display: block; vertical-align: middle; }
}
@layer tailwind-utilities {
  .tailwind .page { max-width: 48rem; margin-inline: auto; padding: 2rem 1.5rem; display: grid; gap: 1.5rem; }
  .tailwind h1 { font-size: 1.5rem; font-weight: 600; letter-spacing: -0.02em; }
  .tailwind header p { color: var(--connect-hub-11); }
  .tailwind .card { padding: 1.5rem; border: 1px solid var(--connect-hub-5); border-radius: 0.75rem; background: var(--connect-hub-1); }
}`
