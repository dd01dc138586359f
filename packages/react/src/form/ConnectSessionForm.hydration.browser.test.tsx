import { ConnectSessionForm } from '@connect-hub/react/form'
import '@connect-hub/react/styles.css'
import { act } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { renderForm, textbox } from './__tests__/renderForm.js'

it("a server's form is taken over in silence, and the preview comes later", async () => {
  const app = (
    <StrictMode>
      <ConnectSessionForm preview defaultValues={{ label: 'HQ', metadata: { plan: 'pro' }, expiresIn: 60 }} />
    </StrictMode>
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = onServer(app)
  const input = textbox('Label').element()
  const told: unknown[] = []
  const root = await act(async () => hydrateRoot(container, app, { onRecoverableError: (error) => told.push(error) }))
  onTestFinished(async () => {
    await act(async () => root.unmount())
    container.remove()
  })
  await expect.element(page.getByRole('tabpanel')).toHaveTextContent('"label": "HQ"')
  expect(textbox('Label').element()).toBe(input)
  expect(told).toEqual([])
})

it('the place of the preview has its size, so that nothing moves when it comes', async () => {
  renderForm({ preview: true })
  const height = () => page.getByRole('region', { name: 'Request' }).element().getBoundingClientRect().height
  await expect.element(page.getByRole('region', { name: 'Request' })).toHaveAttribute('aria-busy')
  const before = height()
  await expect.element(page.getByRole('tabpanel')).toBeVisible()
  expect(height()).toBe(before)
})

/**
 * react-hook-form takes a browser for no server, and so has layout effects here, of which React 18 tells. That is looked at,
 * and all that comes after it is silent.
 */
function onServer(app: ReactNode): string {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const html = renderToString(app)
  const told = error.mock.calls.map(([message]) => String(message))
  error.mockRestore()
  expect(told.filter((message) => !message.includes('useLayoutEffect does nothing on the server'))).toEqual([])
  return html
}
