import { ConnectSessionForm } from '@connect-hub/react/form'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { connectors } from './__tests__/connectors.js'

it('is drawn on a server with its presets, and with no moment that the browser would read differently', () => {
  const html = renderToString(
    <ConnectSessionForm
      owner="form"
      preview
      providers={connectors}
      defaultValues={{ originOwnerName: 'Fernhill', expiresIn: 60, categories: ['hris'], metadata: { plan: 'pro' } }}
    />,
  )
  expect(html).toContain('value="Fernhill"')
  expect(html).toContain('<section aria-label="Request" aria-busy="true"')
  expect(html).not.toContain('it ends')
})
