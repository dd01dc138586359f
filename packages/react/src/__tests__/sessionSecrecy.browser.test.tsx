import { ConnectButton } from '@connect-hub/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeButton, dialog, hubIsGone, renderConnect } from './renderConnect.js'
import { startBackend, vendorUrl } from './startBackend.js'

/** What React stores about an element, as far as developer tools show it. */
interface Fiber {
  child: Fiber | null
  sibling: Fiber | null
  alternate: Fiber | null
  memoizedProps: unknown
  memoizedState: unknown
}

/** Finds the root of each React tree on the page, including the host's and the kit's own. */
function reactRoots(): Fiber[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    Object.entries(element)
      .filter(([name]) => name.startsWith('__reactContainer$'))
      .map(([, fiber]) => fiber as Fiber),
  )
}

/** Collects all strings in a tree's state and props. Like developer tools, it can't read a function's own variables. */
function textsOf(root: Fiber): string[] {
  const texts: string[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = []
  const fibers: (Fiber | null)[] = [root]
  for (let fiber = fibers.pop(); fiber !== undefined; fiber = fibers.pop()) {
    if (!fiber || seen.has(fiber)) continue
    seen.add(fiber)
    fibers.push(fiber.child, fiber.sibling, fiber.alternate)
    waiting.push(fiber.memoizedProps, fiber.memoizedState)
  }
  for (let value = waiting.pop(); waiting.length > 0; value = waiting.pop()) {
    if (typeof value === 'string') texts.push(value)
    if (typeof value !== 'object' || value === null || value instanceof Node || seen.has(value)) continue
    seen.add(value)
    waiting.push(...(value instanceof Map ? [...value].flat() : value instanceof Set ? value : Object.values(value)))
  }
  return texts
}

test('keeps the session out of the state and props of the host’s and the kit’s React trees', async () => {
  const { tokens } = startBackend()
  renderConnect(<ConnectButton categories={['lms']} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()

  const [token = ''] = tokens
  expect(token.length).toBeGreaterThan(20)
  // The vendor's hub takes it as a prop, in a root below this element.
  const target = dialog().element().querySelector('.connect-hub-target')
  const roots = reactRoots()
  const vendors = roots.filter((root) =>
    target?.contains((root as { stateNode?: { containerInfo?: Node } }).stateNode?.containerInfo ?? null),
  )
  expect(vendors).toHaveLength(1)
  expect(vendors.flatMap(textsOf)).toContain(token)
  const ours = roots.filter((root) => !vendors.includes(root))
  expect(ours.length).toBeGreaterThanOrEqual(2)
  const texts = ours.flatMap(textsOf)
  expect(texts).toContain('open')
  expect(texts.filter((text) => text.includes(token))).toEqual([])

  expect(document.documentElement.outerHTML).not.toContain(token)
  expect(
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]),
  ).not.toContain(token)
  await closeButton().click()
  await hubIsGone()
})

test('leaves the host’s query cache without the session', async () => {
  const { tokens } = startBackend()
  const client = new QueryClient()
  renderConnect(
    <QueryClientProvider client={client}>
      <ConnectButton categories={['lms']} />
    </QueryClientProvider>,
  )
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
  expect(tokens).toHaveLength(1)
  expect(client.getQueryCache().getAll()).toEqual([])
  expect(client.getMutationCache().getAll()).toEqual([])
})

test('requests a session again when the answer is lost, and passes only the second to the hub', async () => {
  const { tokens } = startBackend()
  const network = vi.mocked(globalThis.fetch)
  let lost = 0
  const fetch = vi.fn<typeof globalThis.fetch>(async (input, init) => {
    const answer = await globalThis.fetch(input, init)
    if (!String(input).endsWith('/sessions') || lost > 0) return answer
    lost += 1
    throw new TypeError('Failed to fetch')
  })
  renderConnect(<ConnectButton categories={['lms']} fetch={fetch} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
  expect(tokens).toHaveLength(2)
  const toVendor = network.mock.calls.filter(([input]) => String(input).startsWith(vendorUrl))
  const used = toVendor.map(([input, init]) => new Request(input, init).headers.get('x-hub-session-token'))
  expect(new Set(used)).toEqual(new Set([tokens[1]]))
})

test('drops a session whose answer is lost twice', async () => {
  startBackend()
  const onError = vi.fn()
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('Failed to fetch')))
  renderConnect(<ConnectButton categories={['lms']} fetch={fetch} onError={onError} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.poll(() => onError.mock.calls).toMatchObject([[{ code: 'network' }]])
  expect(fetch).toHaveBeenCalledTimes(2)
})
