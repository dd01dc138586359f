import { expect, it } from 'vitest'
import { conformance } from './__tests__/conformance.js'

it('behaves the same in Node as in Bun, Deno and workerd', async () => {
  expect(await conformance()).toEqual([])
})
