import { ConnectButton } from '@connect-hub/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { fillForm, hubIsGone, renderConnect, submit } from '../__tests__/renderConnect.js'
import { linked, startBackend } from '../__tests__/startBackend.js'

const connect = () => page.getByRole('button', { name: 'Connect', exact: true }).first()
const startAgain = () => page.getByRole('button', { name: 'Start again' })
const ended = () => page.getByText('The session has ended. Start again.')

// The hub warns of every request that its API refuses.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

function callbacks() {
  const seen: string[] = []
  return {
    seen,
    props: {
      onSuccess: ({ provider }: { provider: string }) => seen.push(`success ${provider}`),
      onError: ({ code }: { code: string }) => seen.push(`error ${code}`),
      onCancel: () => seen.push('cancel'),
      onClose: ({ reason }: { reason: string }) => seen.push(`close ${reason}`),
    },
  }
}

test('reports a session refused at the start instead of showing an empty list', async () => {
  const { emulator } = startBackend()
  const { seen, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  emulator.control.fail({ route: 'GET /hub/connectors', status: 401 })
  await connect().click()
  await expect.element(ended()).toBeVisible()
  expect(seen).toEqual(['error token_expired'])
  await startAgain().click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
})

test('reports a session that ended before the form was sent instead of an account failure', async () => {
  const { emulator } = startBackend()
  const { seen, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await connect().click()
  await fillForm()
  emulator.control.expire()
  await submit().click()
  await expect.element(ended()).toBeVisible()
  expect(seen).toEqual(['error token_expired'])
  await startAgain().click()
  await fillForm()
  await submit().click()
  await expect.poll(() => seen).toEqual(['error token_expired', 'success coursewright'])
})

test("keeps a provider's refusal in the hub's form", async () => {
  const { emulator } = startBackend()
  const { seen, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await connect().click()
  await fillForm()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  emulator.control.fail({ route: 'POST /hub/accounts', status: 403 })
  await submit().click()
  await expect.element(page.getByText('Failed to create account')).toBeVisible()
  await expect.poll(() => emulator.control.requests().at(-1)?.path).toBe('/hub/settings')
  expect(seen).toEqual([])
  await expect.element(page.getByText('Failed to create account')).toBeVisible()
})

test('succeeds when a sign-in window links an account after the session ended', async () => {
  const { emulator } = startBackend()
  const { seen, props } = callbacks()
  const frame = document.body.appendChild(document.createElement('iframe'))
  vi.spyOn(window, 'open').mockReturnValue(frame.contentWindow)
  renderConnect(<ConnectButton provider="learnlark" {...props} />)
  await connect().click()
  await submit().click()
  await expect.element(page.getByText('Cancel and start over')).toBeVisible()
  emulator.control.expire()
  const polls = () => emulator.control.requests().filter(({ status }) => status === 401)
  await expect.poll(() => polls().length, { timeout: 6000 }).toBeGreaterThan(0)
  emulator.control.settleAttempt({ status: 'authenticated', provider: 'learnlark' })
  await expect.poll(() => seen, { timeout: 8000 }).toEqual(['success learnlark', 'close success'])
  await hubIsGone()
  expect(await linked(emulator)).toHaveLength(1)
  frame.remove()
})
