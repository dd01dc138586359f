import { expect, test } from 'vitest'
import { identityOf } from './identityOf.js'

const bearer = (claims: unknown) => ({
  authorization: `Bearer h.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.s`,
})

test.each([
  ['another claim', bearer({ sub: 'ada', org: 'a' }), bearer({ sub: 'ada', org: 'b' })],
  ['another opaque token', { authorization: 'Bearer one' }, { authorization: 'Bearer two' }],
  ['a token that only looks like a JWT', { authorization: 'a.b.c' }, { authorization: 'a.b.d' }],
  ['one more header', { 'x-org': 'a' }, { 'x-org': 'a', 'x-user': 'b' }],
  ['headers removed', { 'x-org': 'a' }, undefined],
])('treats %s as another user', (_, one, other) => expect(identityOf(one)).not.toBe(identityOf(other)))

test.each([
  ['a renewed JWT', bearer({ sub: 'ada', iat: 1, exp: 2 }), bearer({ sub: 'ada', iat: 3, exp: 4 })],
  [
    'the same headers in another order and case',
    { 'X-Org': 'a', 'x-user': 'b' },
    new Headers({ 'x-user': 'b', 'x-org': 'a' }),
  ],
])('treats %s as the same user', (_, one, other) => expect(identityOf(one)).toBe(identityOf(other)))
