import {
  ConnectError,
  type ConnectSessionToken,
  fromWire,
  type LinkedAccount,
  toConnectError,
  toWire,
} from '@connect-hub/session'
import { describe, expect, it } from 'vitest'

const failure = (json: unknown) => {
  try {
    fromWire(json)
  } catch (error) {
    return toConnectError(error)
  }
  throw new Error('nothing was thrown')
}

describe('fromWire refuses a wrong type and names the field', () => {
  it.each([
    ['', null],
    ['', undefined],
    ['', 'text'],
    ['', [{}]],
    ['accountId', { account_id: 5 }],
    ['categories', { categories: 'hris' }],
    ['categories.1', { categories: ['hris', null] }],
    ['createdAt', { created_at: 1_700_000_000 }],
    ['createdAt', { created_at: 'hello 1' }],
    ['createdAt', { created_at: '2024-13-45' }],
    ['expiresIn', { expires_in: '60' }],
    ['expiresIn', JSON.parse('{"expires_in":1e999}')],
    ['id', { id: {} }],
    ['metadata', { metadata: [] }],
    ['metadata', { metadata: 'plan=pro' }],
    ['multiple', { multiple: 'true' }],
    ['organizationId', { organization_id: true }],
    ['statusReasons.1.timestamp', { status_reasons: [{}, { timestamp: 'soon' }] }],
  ])('%s in %j', (path, json) => {
    const error = failure(json)
    expect(error.code).toBe('validation')
    expect(error.message).toContain(path)
    expect(error.issues?.map((issue) => issue.path)).toEqual([path])
  })
})

describe('fromWire', () => {
  it('reads a linked account with its reasons and omits credentials', () => {
    const account = fromWire<LinkedAccount>({
      id: 'acc-1',
      status: 'brand_new_status',
      created_at: '2024-07-18T04:50:46.002Z',
      status_reasons: [{ code: 'token_revoked', description: null, timestamp: '2024-07-18T04:50:46+02:00' }],
      credentials: { apiKey: 'secret' },
      setup_information: { domain: 'x' },
    })
    expect(account).toStrictEqual({
      id: 'acc-1',
      status: 'brand_new_status',
      createdAt: new Date('2024-07-18T04:50:46.002Z'),
      statusReasons: [{ code: 'token_revoked', timestamp: new Date('2024-07-18T02:50:46Z') }],
    })
  })

  it('reads a token in the spelling of any backend', () => {
    const token = { token: 't', authLinkUrl: 'https://hub.test/x', expiresAt: new Date(0) }
    expect(fromWire<ConnectSessionToken>(JSON.parse(JSON.stringify(token)))).toStrictEqual(token)
    expect(fromWire({ token: 't', auth_link_url: 'https://hub.test/x', expires_at: '1970-01-01' })).toStrictEqual(token)
  })

  it('prefers snake_case when both spellings are present, and camelCase when it is null', () => {
    expect(fromWire({ account_id: 'snake', accountId: 'camel' })).toEqual({ accountId: 'snake' })
    expect(fromWire({ account_id: null, accountId: 'camel' })).toEqual({ accountId: 'camel' })
  })

  it.each(['hrisLegacy', 'HrisLegacy', 'HRIS_LEGACY', 'hris-legacy'])('reads the category %s as hris-legacy', (key) => {
    expect(fromWire({ categories: [key] })).toEqual({ categories: ['hris-legacy'] })
  })

  it('keeps unknown categories and types', () => {
    const json = { categories: ['Payroll_EU', ''], type: 'SandBox' }
    expect(fromWire(json)).toEqual(json)
  })
})

describe('toWire', () => {
  it('writes only fields that are set and in the contract', () => {
    const json = '{"originOwnerId":"o","originOwnerName":"n","metadata":null,"apiKey":"secret"}'
    expect(toWire({ ...JSON.parse(json), label: undefined })).toStrictEqual({
      origin_owner_id: 'o',
      origin_owner_name: 'n',
    })
  })

  it('writes dates as ISO strings, in reasons too', () => {
    const account = { createdAt: new Date(0), statusReasons: [{ code: 'x', timestamp: new Date(1) }] }
    expect(toWire(account)).toStrictEqual({
      created_at: '1970-01-01T00:00:00.000Z',
      status_reasons: [{ code: 'x', timestamp: '1970-01-01T00:00:00.001Z' }],
    })
  })

  it('refuses what it could not send unchanged', () => {
    expect(() => toWire({ createdAt: new Date(Number.NaN) })).toThrow(ConnectError)
    expect(() => toWire({ expiresIn: Number.NaN })).toThrow('expiresIn')
  })
})
