import { act } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { createLocales, type Locales } from '../messages/createLocales.js'
import { createHubView } from './createHubView.js'

function showIn(locale: string | undefined, locales: Locales, messages?: Partial<ConnectMessages>) {
  const idle = () => undefined
  const view = createHubView({
    dispatch: idle,
    retry: idle,
    getConfig: () => ({ ...(locale && { locale }), ...(messages && { messages }) }),
    getView: () => ({}),
    getOpener: () => undefined,
    locales,
  })
  act(() => view.show({ status: 'loading', opening: { id: 1, request: {} } }))
  onTestFinished(() => act(() => view.show({ status: 'idle' })))
}

test("declares English texts as English when the language's file does not load", async () => {
  const none: Locales = { get: () => undefined, load: async () => undefined, subscribe: () => () => undefined }
  showIn('ar', none)
  const dialog = page.getByRole('dialog', { name: 'Connect a system' })
  await expect.element(dialog).toHaveAttribute('lang', 'en')
  await expect.element(dialog).toHaveAttribute('dir', 'ltr')
})

test('changes the texts and their language together once the file loads', async () => {
  showIn('ar', createLocales())
  const dialog = page.getByRole('dialog', { name: 'ربط نظام' })
  await expect.element(dialog).toHaveAttribute('lang', 'ar')
  await expect.element(dialog).toHaveAttribute('dir', 'rtl')
})

test('shows an English dialog left to right on a right-to-left page', async () => {
  document.documentElement.dir = 'rtl'
  onTestFinished(() => document.documentElement.removeAttribute('dir'))
  showIn(undefined, createLocales())
  const dialog = page.getByRole('dialog', { name: 'Connect a system' })
  await expect.element(dialog).toHaveAttribute('lang', 'en')
  await expect.element(dialog).toHaveStyle({ direction: 'ltr' })
})

test("takes the direction of host messages in a language that the kit doesn't have", async () => {
  showIn('fa', createLocales(), { connectTitle: 'اتصال یک سامانه' })
  const dialog = page.getByRole('dialog', { name: 'اتصال یک سامانه' })
  await expect.element(dialog).not.toHaveAttribute('lang')
  await expect.element(dialog).toHaveStyle({ direction: 'rtl' })
})
