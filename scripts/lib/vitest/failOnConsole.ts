import { afterEach, beforeEach, expect, vi } from 'vitest'
import { isVendorNoise } from './isVendorNoise.js'

/** An unexpected warning or error in the console fails the test that caused it. Expect one with vi.spyOn(console, …). */
const levels = ['error', 'warn'] as const
const seen: unknown[][] = []
const original = { error: console.error, warn: console.warn }

beforeEach(() => {
  seen.length = 0
  for (const level of levels) {
    console[level] = (...line: unknown[]) => {
      if (isVendorNoise(line)) return
      seen.push([level, ...line])
      original[level](...line)
    }
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const level of levels) console[level] = original[level]
  expect(seen, 'unexpected console output').toEqual([])
})
