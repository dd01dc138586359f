import type { ConnectSessionRequest } from '@connect-hub/session'
import { ConnectError } from '@connect-hub/session'
import { describe, expect, it, vi } from 'vitest'
import { closeButton, dialog, fillForm, hubIsGone, submit } from '../__tests__/renderConnect.js'
import { linked, startBackend } from '../__tests__/startBackend.js'
import { alert, button, combobox, renderForm, send, textbox, type } from './__tests__/renderForm.js'

const validation = (...issues: { path: string; message: string; code?: string }[]) =>
  new ConnectError('validation', { issues })

describe('what the server refuses', () => {
  it('appears at the fields it names, in either spelling, and disappears when the field changes', async () => {
    const onSubmit = () =>
      Promise.reject(
        validation(
          { path: 'categories.0', message: 'Your plan has no payroll.' },
          { path: 'expires_in', message: 'An hour at most.' },
        ),
      )
    renderForm({ onSubmit, defaultValues: { categories: ['payroll'], expiresIn: 7200 } })
    await send()
    await expect.element(alert()).toHaveFocus()
    await expect.element(combobox('Categories')).toHaveAccessibleDescription('Your plan has no payroll.')
    await expect.element(textbox('Expires in')).toHaveAccessibleDescription('An hour at most.')
    await textbox('Expires in').fill('1')
    await expect.element(textbox('Expires in')).not.toHaveAttribute('aria-invalid')
    await expect.element(alert()).not.toHaveTextContent('An hour at most.')
    await alert().getByRole('link', { name: 'Categories: Your plan has no payroll.' }).click()
    await expect.element(combobox('Categories')).toHaveFocus()
  })

  it('appears above the form when it names no field, and the user can submit again', async () => {
    let fails = true
    const onSubmit = vi.fn(async () => {
      if (fails) throw new ConnectError('rate_limited', { requestId: 'req_7d21' })
    })
    renderForm({ onSubmit })
    await send()
    await expect.element(alert()).toHaveTextContent('Too many tries. Wait a moment and try again.')
    await expect.element(alert()).toHaveTextContent('req_7d21')
    fails = false
    await send()
    await expect.element(alert()).not.toBeInTheDocument()
    await expect.element(document.querySelector('form')).toHaveAttribute('data-status', 'submitted')
  })

  it("appears in the form's language, unless the server has its own text", async () => {
    let refusal = new ConnectError('rate_limited')
    renderForm({ locale: 'de_AT', defaultValues: { expiresIn: 600 }, onSubmit: () => Promise.reject(refusal) })
    await expect.element(button('Sitzung erstellen')).toBeVisible()
    await button('Sitzung erstellen').click()
    await expect.element(alert()).toHaveTextContent('Zu viele Versuche.')
    refusal = new ConnectError('forbidden', { userMessage: 'Ihr Tarif endet hier.' })
    await button('Sitzung erstellen').click()
    await expect.element(alert()).toHaveTextContent('Ihr Tarif endet hier.')
  })

  it('translates an issue at its field by its code', async () => {
    const refusal = validation({ path: 'label', code: 'text', message: 'Enter text.' })
    renderForm({ locale: 'de', onSubmit: () => Promise.reject(refusal) })
    await expect.element(button('Sitzung erstellen')).toBeVisible()
    await button('Sitzung erstellen').click()
    await expect.element(alert()).toHaveFocus()
    await expect.element(textbox('Bezeichnung')).toHaveAccessibleDescription('Geben Sie Text ein.')
  })

  it("never shows text that isn't meant for the user", async () => {
    renderForm({ onSubmit: () => Promise.reject(new Error('ECONNREFUSED sk_live_1')) })
    await send()
    await expect.element(alert()).toHaveTextContent('Something went wrong. Try again.')
    await expect.element(alert()).not.toHaveTextContent('sk_live_1')
  })
})

it('submits once when the user presses twice', async () => {
  let settle = () => {}
  const onSubmit = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        settle = resolve
      }),
  )
  renderForm({ onSubmit })
  const element = button('Create session').element()
  if (!(element instanceof HTMLButtonElement)) throw new Error('There is no button.')
  element.click()
  element.click()
  element.form?.requestSubmit()
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1)
  await expect.element(button('Create session')).toHaveAttribute('aria-disabled', 'true')
  await textbox('Label').click()
  await type('{Enter}')
  settle()
  await expect.element(button('Create session')).not.toHaveAttribute('aria-disabled')
  expect(onSubmit).toHaveBeenCalledTimes(1)
})

it('calls the latest onSubmit', async () => {
  const first = vi.fn()
  const second = vi.fn()
  const { rerender } = renderForm({ onSubmit: first })
  rerender({ onSubmit: second })
  await send()
  await expect.poll(() => second.mock.calls).toEqual([[{}]])
  expect(first).not.toHaveBeenCalled()
})

it('reports when the dirty state changes', async () => {
  const told: boolean[] = []
  renderForm({ defaultValues: { label: 'HQ' }, onDirtyChange: (isDirty) => told.push(isDirty) })
  await expect.element(button('Undo changes')).not.toBeInTheDocument()
  await textbox('Label').fill('Branch')
  await button('Undo changes').click()
  await expect.element(textbox('Label')).toHaveValue('HQ')
  await textbox('Label').fill('Store')
  await send()
  await expect.poll(() => told).toEqual([true, false, true, false])
  await expect.element(textbox('Label')).toHaveValue('Store')
})

describe('launch', () => {
  it('opens the hub with the request, and the connected account carries its fields', async () => {
    const { emulator } = startBackend()
    const onSubmit = vi.fn<(create: ConnectSessionRequest) => void>()
    renderForm({ launch: true, onSubmit, defaultValues: { categories: ['lms'], metadata: { plan: 'pro' } } })
    await textbox('Label').fill('Campus')
    await button('Open the hub').click()
    await expect.element(dialog()).toBeVisible()
    await fillForm()
    await submit().click()
    await expect.poll(() => linked(emulator)).toMatchObject([{ label: 'Campus', provider: 'coursewright' }])
    expect(onSubmit).toHaveBeenCalledTimes(1)
    await closeButton().click()
    await hubIsGone()
  })

  it('keeps the form when the hub closes, so that the user can submit again', async () => {
    startBackend()
    renderForm({ launch: { onCancel: () => {} } })
    await textbox('Label').fill('Campus')
    await button('Open the hub').click()
    await expect.element(dialog()).toBeVisible()
    await closeButton().click()
    await hubIsGone()
    await expect.element(button('Undo changes')).toBeVisible()
    await expect.element(alert()).not.toBeInTheDocument()
  })

  it("shows the server's refusal in the form once the hub closes", async () => {
    startBackend()
    renderForm({ launch: true, defaultValues: { accountId: 'someone-elses' } })
    await button('Open the hub').click()
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('This connection does not exist.')
    await closeButton().click()
    await hubIsGone()
    await expect.element(alert()).toHaveTextContent('This connection does not exist.')
    await expect.element(alert()).toHaveFocus()
  })
})
