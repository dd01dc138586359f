import { createConnectHandler } from '@connect-hub/server'
import { connectSessionRequestSchema } from '@connect-hub/session/schema'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { messageOf } from './messageOf.js'
import { sessionResolver } from './sessionResolver.js'
import { toSeconds } from './values/duration.js'
import { type ConnectSessionFormValues, fromFormValues, shield, toFormValues } from './values/formValues.js'

const text = fc.oneof(fc.constantFrom('', ' ', 'bamboohr', 'TEST', 'null'), fc.string({ unit: 'binary', maxLength: 8 }))
const amount = fc.oneof(
  fc.constantFrom('', '0', '-1', 'soon', '1e999', '0,5'),
  fc.nat().map(String),
  fc.double().map(String),
)

/** All that the controls can hold: text, lists, rows of metadata and an amount of time as it is typed. */
const values: fc.Arbitrary<ConnectSessionFormValues> = fc.record({
  originOwnerId: fc.constant(''),
  originOwnerName: fc.constant(''),
  originUsername: fc.constant(''),
  accountId: fc.constant(''),
  categories: fc.array(
    text.filter((value) => value.trim() !== ''),
    { maxLength: 4 },
  ),
  connectorProfileId: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text),
  expiresIn: fc
    .tuple(amount, fc.constantFrom('minutes', 'hours', 'days'))
    .map(([typed, unit]) => toSeconds(typed, unit)),
  integrationId: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text),
  label: text,
  metadata: fc.option(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })).map(shield)),
  multiple: fc.boolean(),
  provider: text,
  providerVersion: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text),
  type: text,
})

const connect = createConnectHandler({
  apiKey: 'sk_test',
  authenticate: () => ({ originOwnerId: 'northwind', originOwnerName: 'Northwind' }),
  // A vendor that knows every provider: what it may not know, no form can tell.
  fetch: async () => Response.json({ token: 't', auth_link_url: 'https://x.test', created_at: '2026-03-01T10:00:00Z' }),
})

async function post(body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('https://app.test/connect/sessions', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  const response = await connect(request)
  const answer = (await response.json()) as { issues?: { path: string; message: string }[] }
  return { status: response.status, issues: answer.issues ?? [] }
}

async function check(form: ConnectSessionFormValues) {
  const result = await sessionResolver('server')(form, undefined, { fields: {}, shouldUseNativeValidation: false })
  const errors = Object.entries(result.errors).map(([path, error]) => ({
    path,
    code: error?.type,
    message: messageOf(error),
  }))
  return { errors, create: errors.length > 0 ? undefined : result.values }
}

it('what the form submits passes the schema and the server; what it refuses, the server refuses in the same words', async () => {
  const seen = { sent: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(values, async (form) => {
      const { errors, create } = await check(form)
      if (create) {
        seen.sent++
        expect(connectSessionRequestSchema.safeParse(create).success).toBe(true)
        expect((await post(create)).status).toBe(201)
      } else {
        seen.refused++
        // NaN and infinity are no JSON: there the form is all that stands between.
        const { expiresIn } = form
        const { status, issues } = await post({
          ...fromFormValues(form),
          ...(expiresIn !== null && !Number.isFinite(expiresIn) && { expiresIn: 0 }),
        })
        expect(status).toBe(422)
        expect(issues).toEqual(expect.arrayContaining(errors))
        expect(errors).toEqual(expect.arrayContaining(issues))
      }
    }),
    { numRuns: 500 },
  )
  expect(Math.min(seen.sent, seen.refused)).toBeGreaterThan(50)
})

it('returns presets unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(values, async (form) => {
      const { create } = await check(form)
      if (!create) return
      const again = await check(toFormValues(create))
      expect(JSON.stringify(again.create)).toBe(JSON.stringify(create))
    }),
  )
})
