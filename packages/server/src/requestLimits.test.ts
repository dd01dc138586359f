import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'

/** Creates a body whose metadata reaches a depth. */
const nested = (depth: number, open = '{"a":', close = '}') =>
  `{"metadata":${open.repeat(depth - 1)}1${close.repeat(depth - 1)}}`

describe('a body', () => {
  it('may have up to 64 levels of nesting', async () => {
    const { post, emulator, upstream } = connect()
    expect((await post(nested(64))).status).toBe(201)
    expect(emulator.control.requests()[0]?.body).toMatchObject(JSON.parse(nested(64)))
    const response = await post(nested(65))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'validation', message: 'The body is nested too deeply.' })
    expect(upstream()).toHaveLength(1)
  })

  it.each([
    ['arrays', '['.repeat(32_000) + ']'.repeat(32_000)],
    ['arrays that are never closed', '['.repeat(60_000)],
    ['objects', nested(10_000)],
    ['both, after a string that ends in a backslash', `{"label":"\\\\","metadata":${'[{"a":'.repeat(9000)}`],
  ])('with 60 KB of nested %s gets a 400 before parsing', async (_, body) => {
    const { post, upstream } = connect()
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ message: 'The body is nested too deeply.' })
    expect(upstream()).toEqual([])
  })

  it('may contain any number of brackets in its strings and side by side', async () => {
    const { post } = connect()
    const label = `${'[{'.repeat(1000)}"\\${'[{'.repeat(1000)}`
    expect((await post({ label, metadata: { label, list: Array.from({ length: 1000 }, () => [{}]) } })).status).toBe(
      201,
    )
  })
})

describe('a list of categories', () => {
  it('may have up to 100 entries', async () => {
    const { post, upstream } = connect()
    const list = (length: number) => ({ categories: Array.from({ length }, () => 'hris') })
    expect((await post(list(100))).status).toBe(201)
    const response = await post(list(101))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      issues: [{ path: 'categories', message: 'Choose at most 100 categories.' }],
    })
    expect(upstream()).toHaveLength(1)
  })
})

describe('the issues of an answer', () => {
  it.each([
    ['categories', { categories: Array.from({ length: 100 }, () => 'crm') }, 100],
    ['metadata', { metadata: Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`k${at}`, 1])) }, 6000],
  ])('are limited to the first 20 for any %s', async (name, body, total) => {
    const { post } = connect({ allow: { categories: ['hris'], metadata: [] } })
    const response = await post(body)
    expect(response.status).toBe(422)
    const text = await response.text()
    const { issues, message } = JSON.parse(text) as { issues: { path: string }[]; message: string }
    expect(issues).toHaveLength(20)
    expect(issues[0]?.path).toMatch(`${name}.`)
    expect(message).toMatch(`and ${total - 20} more`)
    expect(text.length).toBeLessThan(5000)
  })
})

it('reports a too deeply nested answer as a failure of the vendor', async () => {
  const { call } = connect({ fetch: async () => new Response('['.repeat(100_000) + ']'.repeat(100_000)) })
  const response = await call('GET', '/accounts')
  expect(response.status).toBe(502)
  expect(await response.json()).toMatchObject({ code: 'upstream_failed' })
})
