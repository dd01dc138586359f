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

test('two fast clicks open one hub with one session', async () => {
  const { requests } = startBackend()
  renderConnect(<ConnectButton categories={['lms']} />)
  await connect().dblClick()
  await expect.element(list()).toBeVisible()
  expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1)
  expect(posts(requests)).toHaveLength(1)
})

test('a changed callback is the one that is called, and once, in StrictMode', async () => {
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

test('ten renders of the parent ask for nothing again and keep what was typed', async () => {
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

test('unmounting while open leaves nothing and ends in a cancel', async () => {
  startBackend()
  const told: string[] = []
  const props = { onCancel: () => told.push('cancel'), onClose: ({ reason }: { reason: string }) => told.push(reason) }
  const { unmount } = renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  unmount()
  await hubIsGone()
  expect(told).toEqual(['cancel', 'unmount'])
  expect(document.querySelector('[inert]')).toBeNull()
  expect(document.querySelector('[data-malachite-overlay]')).toBeNull()
})

test('a forged message changes nothing', async () => {
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

test('a first token request that fails does not spoil the second', async () => {
  const { emulator } = startBackend()
  const onError = vi.fn()
  renderConnect(<ConnectButton categories={['lms']} onError={onError} />)
  emulator.control.fail({ route: 'POST /connect_sessions', status: 500 })
  // A click without a press: a press asks ahead, and the one failure could be over before the click.
  connect()
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(onError).toHaveBeenCalledOnce()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(list()).toBeVisible()
  expect(onError).toHaveBeenCalledOnce()
})

test('a theme that the page changes while the hub is open stays, also after closing', async () => {
  startBackend()
  const root = document.documentElement
  onTestFinished(() => {
    root.removeAttribute('data-theme')
    root.removeAttribute('style')
  })
  renderConnect(<ConnectButton categories={['lms']} />)
  await connect().click()
  await expect.element(list()).toBeVisible()
  // As theme switches do: the attribute, and what the browser draws by itself.
  root.setAttribute('data-theme', 'dark')
  root.style.colorScheme = 'dark'
  // Mutations are told in a microtask.
  await Promise.resolve()
  expect(root.getAttribute('data-theme')).toBe('dark')
  await closeButton().click()
  await hubIsGone()
  expect(root.getAttribute('data-theme')).toBe('dark')
})

test('the page is as before after closing', async () => {
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

test('fifty buttons cost nothing before intent', async () => {
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
  // React itself listens for selectionchange, once a root.
  const types = listeners.flatMap((spy) => spy.mock.calls.map(([type]) => type))
  expect(types.filter((type) => type !== 'selectionchange')).toEqual([])
})

test('two buttons are one hub: the second open focuses the first and says already_open', async () => {
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

test('a callback that throws breaks nothing', async () => {
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

test('switching the account while open never shows the other account', async () => {
  const { emulator } = startBackend({
    accounts: [account('acc-1', 'one.acme.test'), account('acc-2', 'two.acme.test')],
  })
  expect(await linked(emulator)).toHaveLength(2)
  const { rerender } = renderConnect(<ConnectLauncher key="acc-1" accountId="acc-1" />)
  await expect.element(page.getByLabelText('Site address')).toHaveValue('one.acme.test')
  rerender(<ConnectLauncher key="acc-2" accountId="acc-2" />)
  await expect.element(page.getByLabelText('Site address')).toHaveValue('two.acme.test')
})

test('the token is nowhere but in memory after a whole flow', async () => {
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
