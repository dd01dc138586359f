import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { baseUrl, callApi, mint } from './__tests__/api.js'
import { renderHub } from './__tests__/renderHub.js'
import { createEmulator, type Emulator } from './createEmulator.js'
import { emulatorPopups } from './msw.js'

const connect = () => page.getByRole('button', { name: 'Connect', exact: true })

/** The emulator's popup works without a server; gives the windows that open. */
function watchPopups(emulator: Emulator): Window[] {
  const opened: Window[] = []
  onTestFinished(emulatorPopups(emulator))
  const open = window.open
  vi.spyOn(window, 'open').mockImplementation((...args) => {
    const popup = open.apply(window, args)
    if (popup) opened.push(popup)
    return popup
  })
  return opened
}

async function decide(popups: Window[], label: string) {
  const button = await vi.waitUntil(() =>
    [...(popups[0]?.document.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label),
  )
  button.click()
}

test('a popup that the person denies ends in the reason', async () => {
  const emulator = createEmulator({ baseUrl })
  const popups = watchPopups(emulator)
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator, { provider: 'dealbrook' }) })

  await connect().click()
  await decide(popups, 'Deny')

  await expect.element(page.getByText('Access to Dealbrook was denied.').first(), { timeout: 5000 }).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
})

test('a popup that the person allows links the account, with what was typed before it', async () => {
  const emulator = createEmulator({ baseUrl })
  const popups = watchPopups(emulator)
  const { onSuccess } = renderHub(emulator, { token: await mint(emulator, { provider: 'fileharbor' }) })

  await page.getByLabelText('Site').fill('acme')
  await connect().click()
  await decide(popups, 'Allow')

  await expect.element(page.getByText('Connection Successful'), { timeout: 5000 }).toBeVisible()
  const [account] = (await (await callApi(emulator, 'GET /accounts')).json()) satisfies unknown[]
  expect(account).toMatchObject({ provider: 'fileharbor', setup_information: { site: 'acme' }, credentials: {} })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account.id, provider: 'fileharbor' })
})

test('other windows of the page open as before', () => {
  const stop = emulatorPopups(createEmulator({ baseUrl }))
  const popup = window.open('about:blank')
  stop()

  expect(popup?.location.href).toBe('about:blank')
  popup?.close()
})
