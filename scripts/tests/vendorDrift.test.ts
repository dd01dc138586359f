import { expect, test } from 'vitest'
import { findDrift } from '../lib/vendor/findDrift.ts'
import { vendorTypes } from '../lib/vendor/vendorTypes.ts'

// A new version of the vendor's SDK or hub can bring fields that the kit doesn't know. Add each one that is named here to the
// kit, or to `leftOut` in vendorTypes.ts with the reason.

test.each(vendorTypes)('the installed $name has no field that the kit does not know', ({ theirs, ours, leftOut }) => {
  expect(findDrift(theirs(), ours(), Object.keys(leftOut))).toEqual({ unknown: [], outdated: [] })
})

test('names what a new version brings and what it no longer has', () => {
  expect(findDrift(['id', 'label', 'relink'], ['id', 'label'], ['secret'])).toEqual({
    unknown: ['relink'],
    outdated: ['secret'],
  })
  expect(findDrift(['id'], ['id'], ['id']).outdated).toEqual(['id'])
})

test('gives a reason for every field that is left out', () => {
  for (const { leftOut } of vendorTypes) {
    for (const reason of Object.values(leftOut)) expect(reason).toMatch(/^[A-Z].{15,}\.$/)
  }
})
