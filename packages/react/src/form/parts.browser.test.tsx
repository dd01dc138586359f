import {
  ConnectSessionField,
  ConnectSessionForm,
  type FormComponents,
  SessionPreview,
  useConnectSessionForm,
} from '@connect-hub/react/form'
import '@connect-hub/react/styles.css'
import { ConnectHubProvider } from '@connect-hub/react'
import type { ConnectSessionRequest } from '@connect-hub/session'
import { connectSessionRequestSchema } from '@connect-hub/session/schema'
import { zodResolver } from '@hookform/resolvers/zod'
import { cleanup, render } from '@testing-library/react'
import { forwardRef, Profiler, type ReactNode, StrictMode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import * as z from 'zod'
import { button, combobox, renderForm, send, textbox, type } from './__tests__/renderForm.js'

function show(children: ReactNode) {
  onTestFinished(cleanup)
  return render(<StrictMode>{children}</StrictMode>)
}

const hostSchema = z.object({ customer: z.string().min(1, 'Name the customer.'), session: connectSessionRequestSchema })

function HostForm({ onSubmit }: { onSubmit: (value: z.output<typeof hostSchema>) => void }) {
  const form = useForm({ resolver: zodResolver(hostSchema), defaultValues: { customer: 'Fernhill', session: {} } })
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}>
        <ConnectSessionField field="categories" path="session" />
        <ConnectSessionField field="provider" path="session" />
        <ConnectSessionField field="providerVersion" path="session" label="Version of it" />
        <ConnectSessionField field="metadata" path="session" />
        <ConnectSessionField field="expiresIn" path="session" />
        <ConnectSessionField field="type" path="session" />
        <button type="submit">Save</button>
      </form>
    </FormProvider>
  )
}

it('each field works inside the host’s own form, below a path, checked by the host’s schema', async () => {
  const saved: unknown[] = []
  show(<HostForm onSubmit={(value) => saved.push(value)} />)
  await textbox('Version of it').fill('v2')
  await button('Save').click()
  const words = 'Choose a provider for this version, or leave the version out.'
  await expect.element(textbox('Version of it')).toHaveAccessibleDescription(words)
  await textbox('Provider').fill('bamboohr')
  await combobox('Categories').click()
  await type('hris{Enter}{Escape}')
  await button('Add entry').click()
  await type('target{Tab}x')
  await textbox('Expires in').fill('1')
  await page.getByRole('radio', { name: 'Test' }).click()
  await button('Save').click()
  const session = {
    provider: 'bamboohr',
    providerVersion: 'v2',
    categories: ['hris'],
    expiresIn: 60,
    type: 'test',
    metadata: { target: 'x' },
  }
  await expect.poll(() => JSON.parse(JSON.stringify(saved)) as unknown).toEqual([{ customer: 'Fernhill', session }])
})

function Headless({ onSubmit }: { onSubmit: (create: ConnectSessionRequest) => void }) {
  const { form, submit, status, isDirty } = useConnectSessionForm({ onSubmit })
  return (
    <form onSubmit={(event) => void submit(event)}>
      <input aria-label="Name" {...form.register('label')} />
      <output>{`${status} ${String(isDirty)}`}</output>
      <button type="submit">Go</button>
    </form>
  )
}

it('supports a custom form with the hook alone', async () => {
  const onSubmit = vi.fn()
  show(<Headless onSubmit={onSubmit} />)
  await textbox('Name').fill('HQ')
  await expect.element(page.getByRole('status')).toHaveTextContent('idle true')
  await button('Go').click()
  await expect.element(page.getByRole('status')).toHaveTextContent('submitted false')
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ label: 'HQ' })
})

it('replaces the kit’s components with those of a design system', async () => {
  const components: Partial<FormComponents> = {
    Input: forwardRef(function Input(props, ref) {
      return <input {...props} ref={ref} data-host="input" />
    }),
    Select: forwardRef(function Select(props, ref) {
      return <select {...props} ref={ref} data-host="select" />
    }),
    Button: forwardRef(function Button(props, ref) {
      return <button type="button" {...props} ref={ref} data-host="button" />
    }),
  }
  const { submitted, container } = renderForm({ components })
  await textbox('Label').fill('HQ')
  await combobox('Categories').click()
  await type('crm{Enter}')
  await send()
  await expect.poll(() => submitted).toEqual([{ label: 'HQ', categories: ['crm'] }])
  expect(container.querySelectorAll('input[type=text]:not([data-host]), select:not([data-host])')).toHaveLength(0)
})

it('unstyled, nothing has a class of the kit, but for the icons', async () => {
  const { container } = renderForm({
    unstyled: true,
    preview: true,
    defaultValues: { categories: ['hris'], metadata: { a: 1 } },
  })
  await combobox('Categories').click()
  const classes = [...container.querySelectorAll('[class]')].map((element) => element.getAttribute('class'))
  expect(new Set(classes)).toEqual(new Set(['connect-hub-icon']))
})

it('takes texts from the provider and, over these, from the form', async () => {
  show(
    <ConnectHubProvider messages={{ form: { submit: 'Los', labels: { label: 'Name', provider: 'System' } } }}>
      <ConnectSessionForm messages={{ labels: { label: 'Bezeichnung' } }} />
    </ConnectHubProvider>,
  )
  await expect.element(textbox('Bezeichnung')).toBeVisible()
  await expect.element(textbox('System')).toBeVisible()
  await expect.element(button('Los')).toBeVisible()
  await expect.element(textbox('Account ID')).toBeVisible()
})

it('passes ref, class name, style and attributes on to the form', async () => {
  const ref = vi.fn()
  show(<ConnectSessionForm ref={ref} className="mine" id="session" aria-label="Session" style={{ margin: 4 }} />)
  const form = page.getByRole('form', { name: 'Session' }).element()
  expect(form.className).toBe('connect-hub-form mine')
  expect(ref).toHaveBeenCalledWith(form)
})

it('rerenders only the field that the user types in', async () => {
  const drawn: string[] = []
  const watch = (id: string) => drawn.push(id)
  const field = (name: 'label' | 'accountId' | 'provider' | 'categories') => (
    <Profiler id={name} onRender={watch}>
      <ConnectSessionField field={name} />
    </Profiler>
  )
  function Form() {
    const { form } = useConnectSessionForm()
    return (
      <FormProvider {...form}>
        {field('label')}
        {field('accountId')}
        {field('provider')}
        {field('categories')}
      </FormProvider>
    )
  }
  onTestFinished(cleanup)
  // Without StrictMode, which draws twice.
  render(<Form />)
  await textbox('Label').click()
  await type('a')
  drawn.length = 0
  await type('bcd')
  await expect.element(textbox('Label')).toHaveValue('abcd')
  expect(drawn).toEqual(['label', 'label', 'label'])
})

it('the preview follows the form, and has no key', async () => {
  renderForm({ preview: true })
  await textbox('Label').fill("It's <b>")
  await expect.element(page.getByRole('tabpanel', { name: 'JSON' })).toHaveTextContent(`"label": "It's <b>"`)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await type('{ArrowRight}')
  await expect.element(page.getByRole('tab', { name: 'curl' })).toHaveFocus()
  await expect.element(page.getByRole('tabpanel', { name: 'curl' })).toHaveTextContent('--user "$STACKONE_API_KEY:"')
  await type('{End}')
  await expect.element(page.getByRole('tabpanel', { name: 'Ruby' })).toHaveTextContent("ENV.fetch('STACKONE_API_KEY')")
  await type('{ArrowRight}')
  await expect.element(page.getByRole('tab', { name: 'JSON' })).toHaveAttribute('aria-selected', 'true')
})

it('copies what it shows, and reports success or failure', async () => {
  const copied: string[] = []
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text))
  show(<SessionPreview value={{ provider: 'bamboohr' }} />)
  await button('Copy').click()
  await expect.element(page.getByText('Copied.')).toBeVisible()
  expect(copied).toEqual(['{\n  "provider": "bamboohr"\n}'])
  write.mockRejectedValue(new Error('not allowed'))
  await button('Copy').click()
  await expect.element(page.getByText(/did not allow copying/)).toBeVisible()
})
