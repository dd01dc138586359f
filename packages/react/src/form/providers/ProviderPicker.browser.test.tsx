import type { ProviderOption } from '@connect-hub/react/form'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { connectors } from '../__tests__/connectors.js'
import { button, combobox, option, renderForm, send, textbox, type } from '../__tests__/renderForm.js'

const picker = () => combobox('Provider')

/** A source that answers when the test says so. */
function controlled() {
  const calls: { resolve: (list: ProviderOption[]) => void; reject: (reason: Error) => void; signal: AbortSignal }[] =
    []
  const providers = ({ signal }: { signal: AbortSignal }) =>
    new Promise<ProviderOption[]>((resolve, reject) => calls.push({ resolve, reject, signal }))
  return { calls, providers }
}

it('renders a text field without a list', async () => {
  const { submitted } = renderForm()
  await textbox('Provider').fill('bamboohr')
  await send()
  await expect.poll(() => submitted).toEqual([{ provider: 'bamboohr' }])
})

it('chooses by keyboard, shows name and logo, submits the key', async () => {
  const { submitted } = renderForm({ providers: connectors })
  await picker().click()
  await type('learning{ArrowDown}{Enter}')
  await expect.element(picker()).toHaveValue('Coursewright')
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
  await send()
  await expect.poll(() => submitted).toEqual([{ provider: 'coursewright' }])
})

it('resolves a full name to its provider, and uses any other text as is', async () => {
  const { submitted } = renderForm({ providers: connectors })
  await picker().fill('dealBROOK')
  await send()
  await picker().fill('other-system')
  await expect.element(page.getByText('Nothing matches. “other-system” is used as it is.')).toBeVisible()
  await send()
  await expect.poll(() => submitted).toEqual([{ provider: 'dealbrook' }, { provider: 'other-system' }])
})

describe('with a function', () => {
  it('loads when the user focuses the field, and only once', async () => {
    const { calls, providers } = controlled()
    renderForm({ providers })
    expect(calls).toHaveLength(0)
    await picker().click()
    await expect.element(page.getByText('Loading providers…')).toBeVisible()
    calls[0]?.resolve(connectors)
    await option(/Hirelane/).click()
    await expect.element(picker()).toHaveValue('Hirelane')
    await textbox('Label').click()
    await picker().click()
    expect(calls).toHaveLength(1)
  })

  it('offers a retry after a failure, and still accepts a typed key', async () => {
    const { calls, providers } = controlled()
    const { submitted } = renderForm({ providers })
    await picker().click()
    calls[0]?.reject(new Error('down'))
    await expect.element(page.getByText(/could not be loaded/)).toBeVisible()
    await type('own-key')
    await button('Try again').click()
    await expect.element(picker()).toHaveFocus()
    expect(calls).toHaveLength(2)
    calls[1]?.reject(new Error('down'))
    await send()
    await expect.poll(() => submitted).toEqual([{ provider: 'own-key' }])
  })

  it('reports an empty list', async () => {
    renderForm({ providers: async () => [] })
    await picker().click()
    await expect.element(page.getByText(/There are no providers to choose from/)).toBeVisible()
  })

  it('aborts the request when the form unmounts', async () => {
    const { calls, providers } = controlled()
    const { rerender } = renderForm({ providers })
    await picker().click()
    rerender({ providers, fields: { provider: 'hidden' } })
    expect(calls[0]?.signal.aborted).toBe(true)
  })
})
