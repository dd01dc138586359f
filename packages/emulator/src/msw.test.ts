import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { createEmulator, type EmulatorOptions } from './index.js'
import { emulatorHandlers } from './msw.js'

const headers = { authorization: `Basic ${btoa('key:')}` }

function listen(options?: EmulatorOptions) {
  const emulator = createEmulator(options)
  const server = setupServer(...emulatorHandlers(emulator))
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  return emulator
}

test("an emulator without a baseUrl stands at the vendor's own address", async () => {
  const emulator = listen()
  const answer = await fetch('https://api.stackone.com/accounts', { headers })
  expect(await answer.json()).toEqual([])
  expect(emulator.control.requests()).toHaveLength(1)
})

test('an emulator with a baseUrl stands there', async () => {
  listen({ baseUrl: 'https://app.test/stackone' })
  expect((await fetch('https://app.test/stackone/accounts', { headers })).status).toBe(200)
})

test('a forced drop is a network failure', async () => {
  const emulator = listen()
  emulator.control.fail({ route: 'GET /accounts', status: 'drop' })
  await expect(fetch('https://api.stackone.com/accounts', { headers })).rejects.toThrow(TypeError)
})
