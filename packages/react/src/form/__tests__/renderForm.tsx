import { ConnectHubProvider } from '@connect-hub/react'
import { ConnectSessionForm, type ConnectSessionFormProps, type SessionOwner } from '@connect-hub/react/form'
import '@connect-hub/react/styles.css'
import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { realHub } from '../../__tests__/renderConnect.js'

/** Renders the form below a provider, in StrictMode, and keeps what was submitted. */
export function renderForm<O extends SessionOwner = 'server'>(props: ConnectSessionFormProps<O> = {}) {
  const submitted: unknown[] = []
  const hub = realHub()
  const onSubmit = (create: unknown) => {
    submitted.push(create)
  }
  const draw = (more: ConnectSessionFormProps<O>) => (
    <StrictMode>
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        <ConnectSessionForm<O> onSubmit={onSubmit} {...more} />
      </ConnectHubProvider>
    </StrictMode>
  )
  const { rerender, container } = render(draw(props))
  onTestFinished(cleanup)
  return { submitted, container, rerender: (more: ConnectSessionFormProps<O>) => rerender(draw(more)) }
}

export const textbox = (name: string) => page.getByRole('textbox', { name, exact: true })
export const combobox = (name: string) => page.getByRole('combobox', { name, exact: true })
export const option = (name: string | RegExp) => page.getByRole('option', { name })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const send = () => button('Create session').click()
export const alert = () => page.getByRole('alert')

/** Types with the keyboard alone: the focus must be where the typing goes. */
export const type = (keys: string) => userEvent.keyboard(keys)

/** Puts a text into what has the focus, as a paste does. */
export async function paste(text: string) {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const target = document.activeElement
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
  if (target?.dispatchEvent(event)) document.execCommand('insertText', false, text)
  // React may draw before what comes next.
  await new Promise(requestAnimationFrame)
}
