import { ConnectButton, ConnectLauncher, type ConnectOutcome, useConnectHub } from '@connect-hub/react'
import { StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeButton, dialog, fillForm, hubIsGone, renderConnect, submit } from './renderConnect.js'
import { linked, startBackend } from './startBackend.js'

// What goes wrong around a hub in practice, one test each, with the real hub.

const connect = () => page.getByRole('button', { name: 'Connect', exact: true }).first()
const list = () => page.getByRole('button', { name: /Coursewright/ })
const posts = (requests: readonly string[]) => requests.filter((request) => request === 'POST /api/connect/sessions')

test('opens one hub with one session on two fast clicks', async () => {
  const { requests } = startBackend()
  renderConnect(<ConnectButton categories={['lms']} />)
  await connect().dblClick()
  await expect.element(list()).toBeVisible()
  expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1)
  expect(posts(requests)).toHaveLength(1)
})

test('calls the latest callback, and once, in StrictMode', async () => {
  startBackend()
  const first = vi.fn()
  const second = vi.fn()
  const { rerender } = renderConnect(<ConnectButton categories={['lms']} onSuccess={first} />)
  await connect().click()
  await fillForm()
  rerender(<ConnectButton categories={['lms']} onSuccess={second} />)
  await submit().click()
  await expect.poll(() => second.mock.calls.length).toBe(1)
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await hubIsGone()
  expect(second).toHaveBeenCalledOnce()
  expect(first).not.toHaveBeenCalled()
})

test('repeats no request and keeps what was typed across ten renders of the parent', async () => {
  const { requests, emulator } = startBackend()
  const { rerender } = renderConnect(<ConnectButton categories={['lms']} />)
  await connect().click()
  await fillForm()
  const before = emulator.control.requests().length
  for (let turn = 0; turn < 10; turn += 1) rerender(<ConnectButton categories={['lms']} metadata={{ turn }} />)
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  expect(posts(requests)).toHaveLength(1)
  expect(emulator.control.requests()).toHaveLength(before)
})

test('cleans up and ends in a cancel when unmounted while open', async () => {
  startBackend()
  const events: string[] = []
  const props = {
    onCancel: () => events.push('cancel'),
    onClose: ({ reason }: { reason: string }) => events.push(reason),
  }
  const { unmount } = renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  unmount()
  await hubIsGone()
  expect(events).toEqual(['cancel', 'unmount'])
  expect(document.querySelector('[inert]')).toBeNull()
  expect(document.querySelector('[data-malachite-overlay]')).toBeNull()
})

test('ignores a forged message', async () => {
  startBackend()
  const onSuccess = vi.fn()
  renderConnect(<ConnectButton categories={['lms']} onSuccess={onSuccess} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  const data = { type: 'AccountConnected', account: { id: 'forged', provider: 'forged' } }
  window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.test' }))
  window.postMessage(data, '*')
  await list().click()
  await expect.element(page.getByLabelText('Site address')).toBeVisible()
  expect(onSuccess).not.toHaveBeenCalled()
})

test('succeeds with the second token request after the first failed', async () => {
  const { emulator } = startBackend()
  const onError = vi.fn()
  renderConnect(<ConnectButton categories={['lms']} onError={onError} />)
  emulator.control.fail({ route: 'POST /connect_sessions', status: 500 })
  // A click without a press: a press requests ahead, and the one failure could be over before the click.
  connect()
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(onError).toHaveBeenCalledOnce()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(list()).toBeVisible()
  expect(onError).toHaveBeenCalledOnce()
})

test('keeps a theme that the page changes while the hub is open, also after closing', async () => {
  startBackend()
  const root = document.documentElement
  onTestFinished(() => {
    root.removeAttribute('data-theme')
    root.removeAttribute('style')
  })
  renderConnect(<ConnectButton categories={['lms']} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  // As theme switches do: set the attribute, and what the browser renders by itself.
  root.setAttribute('data-theme', 'dark')
  root.style.colorScheme = 'dark'
  // Mutation observers run in a microtask.
  await Promise.resolve()
  expect(root.getAttribute('data-theme')).toBe('dark')
  await closeButton().click()
  await hubIsGone()
  expect(root.getAttribute('data-theme')).toBe('dark')
})

test('leaves the page as before after closing', async () => {
  startBackend()
  document.body.style.height = '3000px'
  const root = document.documentElement
  root.setAttribute('data-theme', 'northwind')
  root.style.setProperty('--host', '1')
  window.scrollTo(0, 200)
  const state = () => [root.getAttribute('data-theme'), root.getAttribute('style'), window.scrollY, { ...localStorage }]
  const before = state()
  renderConnect(<ConnectButton categories={['lms']} style={{ position: 'fixed', top: 40 }} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  expect(root.getAttribute('data-theme')).toBe('northwind')
  await closeButton().click()
  await hubIsGone()
  expect(state()).toEqual(before)
  expect(root.getAttribute('style')).not.toContain('--malachite')
  await expect.element(connect()).toHaveFocus()
  root.removeAttribute('data-theme')
  root.removeAttribute('style')
  document.body.removeAttribute('style')
})

test('loads nothing for fifty buttons before intent', async () => {
  const { requests, emulator } = startBackend()
  const listeners = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')]
  const before = performance.getEntriesByType('resource').length
  const names = Array.from({ length: 50 }, (_, index) => `Connect ${index}`)
  renderConnect(
    names.map((name) => (
      <ConnectButton key={name} categories={['lms']}>
        {name}
      </ConnectButton>
    )),
  )
  await expect.element(page.getByRole('button', { name: 'Connect 49' })).toBeVisible()
  expect(requests).toEqual([])
  expect(emulator.control.requests()).toEqual([])
  const kit = performance.getEntriesByType('resource').slice(before)
  expect(kit.filter(({ name }) => /createHubRuntime|stackone/.test(name))).toEqual([])
  // React itself listens for selectionchange, once per root.
  const types = listeners.flatMap((spy) => spy.mock.calls.map(([type]) => type))
  expect(types.filter((type) => type !== 'selectionchange')).toEqual([])
})

test('opens one hub for two buttons: the second open focuses the first and reports already_open', async () => {
  startBackend()
  let outcome: ConnectOutcome | undefined
  function Second() {
    const { open } = useConnectHub()
    return <button onClick={async () => (outcome = await open())}>Second</button>
  }
  renderConnect(
    <>
      <ConnectButton categories={['lms']} />
      <Second />
    </>,
  )
  await connect().click()
  await expect.element(list()).toBeVisible()
  document.querySelectorAll('button').forEach((button) => button.textContent === 'Second' && button.click())
  await expect.poll(() => outcome).toMatchObject({ type: 'error', error: { code: 'already_open' } })
  expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1)
  await expect.element(dialog()).toHaveFocus()
})

test('continues after a callback throws', async () => {
  startBackend()
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
  const onClose = vi.fn()
  const broken = () => {
    throw new Error('the host is broken')
  }
  renderConnect(
    <ConnectButton categories={['lms']} onReady={broken} onCancel={broken} onEvent={broken} onClose={onClose} />,
  )
  await connect().click()
  await expect.element(list()).toBeVisible()
  await closeButton().click()
  await hubIsGone()
  await expect.poll(() => onClose.mock.calls).toEqual([[{ reason: 'cancel' }]])
  expect(reported).toHaveBeenCalled()
})

test('never shows the other account when the account changes while open', async () => {
  const { emulator } = startBackend({
    accounts: [account('acc-1', 'one.acme.test'), account('acc-2', 'two.acme.test')],
  })
  expect(await linked(emulator)).toHaveLength(2)
  const { rerender } = renderConnect(<ConnectLauncher key="acc-1" accountId="acc-1" />)
  await expect.element(page.getByLabelText('Site address')).toHaveValue('one.acme.test')
  rerender(<ConnectLauncher key="acc-2" accountId="acc-2" />)
  await expect.element(page.getByLabelText('Site address')).toHaveValue('two.acme.test')
})

test('keeps the token in memory only during a whole flow', async () => {
  const { tokens } = startBackend()
  const lines: unknown[] = []
  for (const level of ['log', 'info', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => lines.push(line))
  renderConnect(
    <StrictMode>
      <ConnectButton categories={['lms']} onEvent={(event) => lines.push(event)} />
    </StrictMode>,
  )
  await connect().click()
  await fillForm()
  const seen = () =>
    JSON.stringify([
      lines,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      document.documentElement.outerHTML,
    ])
  expect(tokens).toHaveLength(1)
  for (const token of tokens) expect(seen()).not.toContain(token)
  await submit().click()
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await hubIsGone()
  for (const token of tokens) expect(seen()).not.toContain(token)
})

function account(id: string, site: string) {
  const owner = { originOwnerId: 'northwind', originOwnerName: 'Northwind' }
  return { id, ...owner, provider: 'coursewright', credentials: { site, api_key: 'old-secret-789' } }
}
