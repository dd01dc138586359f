import { afterEach, expect, test, vi } from 'vitest'
import { type HubRequest, watchRequests } from './watchRequests.js'

const pageFetch = window.fetch
afterEach(() => {
  window.fetch = pageFetch
})

const answer = (status: number) => Promise.resolve(new Response(null, { status }))

/** Watches an API that the page's fetch answers, and collects the reports. */
function watch(answers: typeof fetch) {
  window.fetch = answers
  const seen: HubRequest[] = []
  const undo = watchRequests('https://api.test', (request) => seen.push(request))
  return { seen, undo }
}

test('reports method, path and status of each answered request from the hub', async () => {
  const { seen, undo } = watch(() => answer(403))
  await fetch('https://api.test/hub/connectors?provider=a', { method: 'get' })
  await fetch(new Request('https://api.test/hub/accounts', { method: 'POST' }))
  await fetch(new URL('https://api.test/hub/settings'))
  undo()
  expect(seen).toEqual([
    { method: 'GET', path: '/hub/connectors', status: 403 },
    { method: 'POST', path: '/hub/accounts', status: 403 },
    { method: 'GET', path: '/hub/settings', status: 403 },
  ])
})

test('reports a request as soon as the hub sends it', async () => {
  const onSend = vi.fn()
  window.fetch = () => answer(201)
  const undo = watchRequests('https://api.test', () => undefined, onSend)
  const sent = fetch('https://api.test/hub/connection_attempts', { method: 'POST' })
  expect(onSend).toHaveBeenCalledExactlyOnceWith({ method: 'POST', path: '/hub/connection_attempts', answer: sent })
  await sent
  undo()
})

test('ignores requests to other addresses', async () => {
  const { seen, undo } = watch(() => answer(200))
  await fetch('https://api.test/accounts')
  await fetch('https://other.test/hub/accounts')
  await fetch('/hub/accounts')
  undo()
  expect(seen).toEqual([])
})

test('passes answers and failures through unchanged', async () => {
  const response = new Response('body')
  const failure = new TypeError('Failed to fetch')
  const answers = vi.fn().mockResolvedValueOnce(response).mockRejectedValueOnce(failure)
  const { seen, undo } = watch(answers)
  const init = { method: 'POST' }
  expect(await fetch('https://api.test/hub/accounts', init)).toBe(response)
  await expect(fetch('https://api.test/hub/accounts', init)).rejects.toBe(failure)
  undo()
  expect(answers.mock.calls[0]).toEqual(['https://api.test/hub/accounts', init])
  expect(seen).toHaveLength(1)
})

test("restores the page's fetch and ignores later answers", async () => {
  let settle: (response: Response) => void = () => undefined
  const answers = () =>
    new Promise<Response>((resolve) => {
      settle = resolve
    })
  const { seen, undo } = watch(answers)
  const late = fetch('https://api.test/hub/accounts')
  undo()
  expect(window.fetch).toBe(answers)
  settle(new Response())
  await late
  expect(seen).toEqual([])
})

test('keeps a wrapper that other code added around fetch meanwhile', async () => {
  const { seen, undo } = watch(() => answer(200))
  const inner = window.fetch
  const wrapper: typeof fetch = (...args) => inner(...args)
  window.fetch = wrapper
  undo()
  expect(window.fetch).toBe(wrapper)
  await fetch('https://api.test/hub/accounts')
  expect(seen).toEqual([])
})
