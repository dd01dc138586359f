import { expect, it } from 'vitest'
import { satisfies } from './node/doctor/satisfies.js'

it.each([
  ['19.3.1', '^18.3.1 || ^19.0.0', true],
  ['18.3.0', '^18.3.1 || ^19.0.0', false],
  ['20.0.0', '^18.3.1 || ^19.0.0', false],
  ['7.60.0', '7.60.0', true],
  ['7.60.1', '7.60.0', false],
  ['7.60.1', '~7.60.0', true],
  ['7.61.0', '~7.60.0', false],
  ['0.2.9', '^0.2.3', true],
  ['0.3.0', '^0.2.3', false],
  ['0.0.4', '^0.0.3', false],
  ['19.0.0', '>=18 <20', true],
  ['20.0.0', '>=18 <20', false],
  ['18.2.0', '18.x', true],
  ['17.0.2', '18', false],
  ['5.1.0', '^5', true],
  ['5.1.0', '5.0.x', false],
  ['19.0.0-rc.1', '^19.0.0', true],
  ['1.2.3', '*', true],
  ['1.2.3', 'workspace:^', true],
])('%s in %s is %s', (version, range, holds) => {
  expect(satisfies(version, range)).toBe(holds)
})
