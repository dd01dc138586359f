// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { HubAdapter } from '../adapters/HubAdapter.js'
import { createHubLoader } from './createHubLoader.js'
import { createHubStore } from './createHubStore.js'

// So that no wait below is for the bundler.
await import('./createHubRuntime.js')

const mount = () => () => undefined

function createStore(load: HubAdapter['load'], mode?: 'redirect') {
  const hub = { name: 'test', load }
  return createHubStore({
    getConfig: () => ({ hub }),
    getView: () => ({ ...(mode && { mode }) }),
    onEvent: () => undefined,
  })
}

test("requests the hub's code together with the kit's own, and once", async () => {
  const load = vi.fn(async () => mount)
  const store = createStore(load)
  store.actions.preload()
  expect(load).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(store.getSnapshot().isReady).toBe(true))
  store.actions.preload()
  expect(load).toHaveBeenCalledOnce()
})

test('requests no hub code for a mode that needs none', async () => {
  const load = vi.fn(async () => mount)
  const store = createStore(load, 'redirect')
  store.actions.preload()
  await vi.waitFor(() => expect(store.getSnapshot().isReady).toBe(true))
  expect(load).not.toHaveBeenCalled()
})

test('retries code that failed to load on intent', async () => {
  const load = vi.fn(async () => mount).mockRejectedValueOnce(new Error('chunk 7 failed'))
  const store = createStore(load)
  store.actions.preload()
  await vi.waitFor(() => {
    if (load.mock.calls.length === 1) store.actions.preload()
    expect(store.getSnapshot().isReady).toBe(true)
  })
  expect(load).toHaveBeenCalledTimes(2)
})

test("redirect mode keeps one adapter, so the code of the vendor's page is loaded once", async () => {
  const loader = createHubLoader({ getConfig: () => ({}), getView: () => ({ mode: 'redirect' }), code: undefined })
  const first = await loader.load(loader.choose())
  expect(await loader.load(loader.choose())).toBe(first)
})
