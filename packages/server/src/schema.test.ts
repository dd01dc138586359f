import { fromWire } from '@connect-hub/session'
import { connectSessionRequestSchema } from '@connect-hub/session/schema'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'

const text = fc.oneof(fc.constantFrom('', ' ', 'acme', 'hris', 'TEST'), fc.string({ maxLength: 5 }))
const rest = fc.oneof(
  fc.constant(null),
  fc.constant(undefined),
  fc.boolean(),
  fc.double(),
  fc.jsonValue({ maxDepth: 1 }),
)
const mostly = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: rest })
const seconds = fc.oneof(fc.integer({ min: -2, max: 5000 }), fc.double(), fc.constant(2 ** 53))
const fields: Record<string, fc.Arbitrary<unknown>> = {
  categories: mostly(fc.array(mostly(text), { maxLength: 3 })),
  expiresIn: mostly(seconds),
  expires_in: mostly(seconds),
  integrationId: mostly(text),
  integration_id: mostly(text),
  label: mostly(text),
  metadata: mostly(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }))),
  multiple: mostly(fc.boolean()),
  provider: mostly(text),
  providerVersion: mostly(text),
  provider_version: mostly(text),
  type: mostly(text),
  originOwnerId: mostly(text),
  origin_owner_name: mostly(text),
  originUsername: mostly(text),
  unknown: rest,
}
// Uses few fields at a time, because otherwise the schema would refuse nearly every request.
const bodies = fc
  .subarray(Object.keys(fields), { maxLength: 5 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name] ?? rest]))))

/** Whether a server with the schema accepts the request. */
function schemaAccepts(body: unknown): boolean {
  try {
    return connectSessionRequestSchema.safeParse(fromWire(body)).success
  } catch {
    return false
  }
}

it('refuses exactly what connectSessionRequestSchema refuses', async () => {
  const { post } = connect({
    fetch: async () =>
      Response.json({ token: 't', auth_link_url: 'https://x.test', created_at: '2026-03-01T10:00:00Z' }),
  })
  const seen = { accepted: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const json: unknown = JSON.parse(JSON.stringify(body))
      const accepted = schemaAccepts(json)
      seen[accepted ? 'accepted' : 'refused'] += 1
      expect((await post(json)).status).toBe(accepted ? 201 : 422)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(500)
})
