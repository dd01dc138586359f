import { act } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { createLocales, type Locales } from '../messages/createLocales.js'
import { createHubView } from './createHubView.js'

function showIn(locale: string, locales: Locales) {
  const idle = () => undefined
  const view = createHubView({
    dispatch: idle,
    retry: idle,
    getConfig: () => ({ locale }),
    getView: () => ({}),
    locales,
  })
  act(() => view.show({ status: 'loading', opening: { id: 1, request: {} } }))
  onTestFinished(() => act(() => view.show({ status: 'idle' })))
}

test('words that stay English, since the file of their language did not load, are declared as such', async () => {
  const none: Locales = { get: () => undefined, load: async () => undefined, subscribe: () => () => undefined }
  showIn('ar', none)
  const dialog = page.getByRole('dialog', { name: 'Connect a system' })
  await expect.element(dialog).toHaveAttribute('lang', 'en')
  await expect.element(dialog).toHaveAttribute('dir', 'ltr')
})

test('once the file is there the words and their language change together', async () => {
  showIn('ar', createLocales())
  const dialog = page.getByRole('dialog', { name: 'ربط نظام' })
  await expect.element(dialog).toHaveAttribute('lang', 'ar')
  await expect.element(dialog).toHaveAttribute('dir', 'rtl')
})
