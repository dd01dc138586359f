import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { alert, combobox, paste, renderForm, send, textbox, type } from './__tests__/renderForm.js'

const owner = { originOwnerId: 'tenant-1', originOwnerName: 'Northwind' }

describe('errors appear at their field and in the summary, which has the focus', () => {
  async function expectRefused(field: string, words: string) {
    await send()
    await expect.element(alert()).toHaveFocus()
    await expect.element(alert()).toHaveTextContent(words)
    const control = page.getByRole('textbox', { name: field, exact: true }).or(combobox(field))
    await expect.element(control).toHaveAccessibleDescription(words)
    await expect.element(control).toHaveAttribute('aria-invalid', 'true')
    await alert().getByRole('link', { name: words }).click()
    await expect.element(control).toHaveFocus()
  }

  it('an owner is required', async () => {
    const { submitted } = renderForm({ owner: 'form' })
    await expectRefused('Owner ID', "Enter the owner's id.")
    await type('tenant-1')
    await expectRefused('Owner name', "Enter the owner's name.")
    expect(submitted).toEqual([])
  })

  it('a provider version needs a provider', async () => {
    const { submitted } = renderForm()
    await textbox('Provider version').fill('v2')
    await expectRefused('Provider version', 'Choose a provider for this version, or leave the version out.')
    await textbox('Provider').fill('bamboohr')
    await expect.element(alert()).not.toBeInTheDocument()
    await send()
    await expect.poll(() => submitted).toEqual([{ provider: 'bamboohr', providerVersion: 'v2' }])
  })

  it('an integration and a provider exclude each other', async () => {
    renderForm({ defaultValues: { provider: 'bamboohr' } })
    await textbox('Integration ID (deprecated)').fill('5e2c')
    await expectRefused('Integration ID (deprecated)', 'Use either an integration or a provider, not both.')
    await textbox('Provider').fill('')
    await expect.element(textbox('Integration ID (deprecated)')).not.toHaveAttribute('aria-invalid')
  })

  it.each(['0', '-5', '0.001', 'soon', '1e999'])('refuses %s as an expiry', async (amount) => {
    const { submitted } = renderForm()
    await textbox('Expires in').fill(amount)
    await expectRefused('Expires in', 'Enter a whole number of seconds, 1 or more.')
    expect(submitted).toEqual([])
  })

  it('a field that is hidden has its words in the summary', async () => {
    renderForm({ defaultValues: { integrationId: '5e2c', provider: 'x' }, fields: { integrationId: 'hidden' } })
    await send()
    await expect
      .element(alert())
      .toHaveTextContent('Integration ID (deprecated): Use either an integration or a provider, not both.')
    await expect.element(alert().getByRole('link')).not.toBeInTheDocument()
  })
})

it('validates a field on blur, before anything is sent', async () => {
  renderForm()
  await textbox('Provider version').click()
  await type('v2')
  await expect.element(textbox('Provider version')).not.toHaveAttribute('aria-invalid')
  await type('{Tab}')
  await expect.element(textbox('Provider version')).toHaveAttribute('aria-invalid', 'true')
  await expect.element(alert()).not.toBeInTheDocument()
})

it('nothing moves between the press and the release of the button that sends it', async () => {
  renderForm()
  await textbox('Provider version').click()
  await type('v2')
  const field = textbox('Provider version').element()
  let atRelease: string | null = 'not released'
  document.addEventListener('mouseup', () => (atRelease = field.getAttribute('aria-invalid')), { once: true })
  await send()
  await expect.element(alert()).toBeVisible()
  expect(atRelease).toBeNull()
})

it('with an account id it edits, and says that several accounts have no effect', async () => {
  renderForm({ defaultValues: { multiple: true } })
  await expect.element(page.getByRole('heading')).toHaveTextContent('New connection')
  await textbox('Account ID').fill('acc-1')
  await expect.element(page.getByRole('heading')).toHaveTextContent('Edit an existing connection')
  const multiple = page.getByRole('checkbox', { name: 'Allow several accounts' })
  await expect.element(multiple).toHaveAccessibleDescription(/Has no effect when an account is edited\.$/)
})

it('submits an empty request from a blank form', async () => {
  const { submitted } = renderForm()
  await send()
  await expect.poll(() => submitted).toEqual([{}])
})

it('shows the moment at which the session ends, and submits seconds', async () => {
  const { submitted } = renderForm({ locale: 'en-GB' })
  await textbox('Expires in').fill('1.5')
  await combobox('Unit').selectOptions('days')
  const end = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(Date.now() + 1.5 * 86_400_000)
  await expect.element(textbox('Expires in')).toHaveAccessibleDescription(new RegExp(`^If created now, it ends ${end}`))
  await send()
  await expect.poll(() => submitted).toEqual([{ expiresIn: 129_600 }])
})

it.each([
  [1800, '30', 'minutes'],
  [7200, '2', 'hours'],
  [172_800, '2', 'days'],
  [61, '61', 'seconds'],
])('a preset of %i seconds reads %s %s', async (expiresIn, amount, unit) => {
  renderForm({ defaultValues: { expiresIn } })
  await expect.element(textbox('Expires in')).toHaveValue(amount)
  await expect.element(combobox('Unit')).toHaveValue(unit)
})

it('keeps an unknown type, and lets production be chosen', async () => {
  const { submitted } = renderForm({ defaultValues: { type: 'sandbox' } })
  await expect.element(page.getByRole('radio', { name: 'sandbox' })).toBeChecked()
  await send()
  await page.getByRole('radio', { name: 'Production' }).click()
  await send()
  await expect.poll(() => submitted).toEqual([{ type: 'sandbox' }, { type: 'production' }])
})

it('submits presets of hidden and of locked fields, and a locked one cannot be changed', async () => {
  const preset = { categories: ['hris'], label: 'HQ', metadata: { plan: 'pro' }, type: 'test', expiresIn: 60 }
  const { submitted } = renderForm({
    defaultValues: preset,
    fields: { label: 'hidden', categories: 'locked', metadata: 'locked', type: 'locked', expiresIn: 'locked' },
  })
  await expect.element(textbox('Label')).not.toBeInTheDocument()
  await combobox('Categories').click()
  await type('{ArrowDown}{Backspace}')
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  await expect.element(textbox('Key')).toHaveAttribute('readonly')
  await expect.element(page.getByRole('radio', { name: 'Production' })).toBeDisabled()
  await expect.element(textbox('Expires in')).toHaveAttribute('readonly')
  await send()
  await expect.poll(() => submitted).toEqual([preset])
})

describe('hostile text goes through as it is', () => {
  const texts = ['<img src=x onerror=alert(1)>', 'שלום \u202Eevil', '👩‍👩‍👧‍👦'.repeat(20), 'a'.repeat(10_000)]
  it.each(texts)('%.20s', async (text) => {
    const { submitted, container } = renderForm({ preview: true })
    await textbox('Label').click()
    await paste(text)
    await combobox('Categories').click()
    await paste(text)
    await type('{Enter}')
    await send()
    await expect.poll(() => submitted).toEqual([{ label: text, categories: [text] }])
    expect(container.querySelector('img')).toBeNull()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  })
})

it('the owner is asked for only where the form names it', async () => {
  const { rerender } = renderForm({ defaultValues: owner as object })
  await expect.element(textbox('Owner ID')).not.toBeInTheDocument()
  rerender({})
  await expect.element(page.getByText('Customer', { exact: true })).not.toBeInTheDocument()
})
