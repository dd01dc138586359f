import { ConnectButton, connectLanguages, LinkedAccounts } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import '@connect-hub/react/styles.css'
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ConnectMessages } from './ConnectMessages.js'
import { en } from './en/en.js'
import { enForm } from './en/enForm.js'

/** As on a small phone. */
const phone = [390, 844] as const

const languages: [name: string, props: { locale: string; messages?: Partial<ConnectMessages> }][] = [
  ['German', { locale: 'de' }],
  ['Arabic, from right to left', { locale: 'ar' }],
  ['English twice as long', { locale: 'en', messages: { ...twice(en), form: twice(enForm) } }],
]

const accounts = [
  {
    id: 'a',
    provider: 'peoplewick',
    providerName: 'Peoplewick',
    label: 'Head office',
    originUsername: 'ada@northwind.example',
  },
  { id: 'b', provider: 'tallyhouse', providerName: 'Tallyhouse', status: 'expired' },
]

test.each(languages)('the dialog stays inside a phone: %s', async (_, props) => {
  const hub = fakeHub()
  await show(<ConnectButton />, props, hub)
  await page.getByRole('button').click()
  await hub.opened()
  expect(tooWide(dialog())).toEqual([])

  await hub.busy('typing')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('alertdialog')).toBeVisible()
  expect(tooWide(dialog())).toEqual([])

  await hub.fail('rate_limited')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(tooWide(dialog())).toEqual([])
})

test.each(languages)('the list of accounts stays inside a phone: %s', async (_, props) => {
  await show(<LinkedAccounts />, props)
  await expect.element(page.getByText('Tallyhouse').first()).toBeVisible()
  expect(tooWide(document.body)).toEqual([])
})

test.each(languages)('the form stays inside a phone: %s', async (_, props) => {
  await show(<ConnectSessionForm owner="form" defaultValues={{ metadata: { plan: 'growth' } }} />, props)
  await page.getByRole('button').last().click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(tooWide(document.body)).toEqual([])
})

async function show(children: ReactNode, props: (typeof languages)[number][1], hub = fakeHub()) {
  const { innerWidth, innerHeight } = window
  await page.viewport(...phone)
  const { direction } = connectLanguages.find(({ tag }) => tag === props.locale) ?? { direction: 'ltr' }
  document.documentElement.dir = direction
  onTestFinished(async () => {
    cleanup()
    document.documentElement.removeAttribute('dir')
    await page.viewport(innerWidth, innerHeight)
  })
  render(
    <StrictMode>
      <ConnectHubTestProvider hub={hub} accounts={accounts} {...props}>
        {children}
      </ConnectHubTestProvider>
    </StrictMode>,
  )
  const first = direction === 'rtl' ? /[؀-ۿ]/ : /\w/
  await expect.poll(() => document.body.textContent).toMatch(first)
}

const dialog = () => page.getByRole('dialog').element()

/** What reaches past the sides of the window, or is cut off inside a box. Texts for screen readers alone are a pixel wide. */
function tooWide(root: Element): string[] {
  return [root, ...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && element.clientWidth !== 1)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden'
      return left < -1 || right > window.innerWidth + 1 || cut
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`)
}

/** Every text said twice: as long as the longest language. */
function twice<T extends object>(texts: T): T {
  const entries = Object.entries(texts).map(([name, text]: [string, unknown]) => [
    name,
    typeof text === 'object' && text !== null ? twice(text) : `${String(text)} ${String(text)}`,
  ])
  return Object.fromEntries(entries) as T
}
