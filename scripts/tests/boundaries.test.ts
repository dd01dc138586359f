import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { boundaries, findViolations } from '../lib/boundaries.ts'

// The files below ./boundaries are imports that the repository must not have, with at least one for each rule.

const fixtures = fileURLToPath(new URL('./boundaries', import.meta.url))
const violations = await findViolations(['packages', 'apps'], fixtures)

/** What each rule refuses of the fixtures, as file and import. */
const refused: Record<string, string[]> = {
  session: [
    'session/src/ConnectError.ts -> react',
    'session/src/ConnectError.ts -> session/src/schema/index.ts',
    'session/src/ConnectError.ts -> zod/v4',
  ],
  'session/schema': ['session/src/schema/index.ts -> fs'],
  server: [
    'server/src/createConnectHandler.ts -> crypto',
    'server/src/createConnectHandler.ts -> hono',
    'server/src/createConnectHandler.ts -> server/src/node/toNodeHandler.ts',
  ],
  'server/node': ['server/src/node/toNodeHandler.ts -> express'],
  cli: ['cli/src/runCommand.ts -> react/dist/index.d.ts'],
  emulator: [
    'emulator/src/createEmulator.ts -> emulator/src/node.ts',
    'emulator/src/createEmulator.ts -> http',
    'emulator/src/createEmulator.ts -> msw',
  ],
  'emulator/node': ['emulator/src/node.ts -> express'],
  'emulator/msw': ['emulator/src/msw.ts -> emulator/src/node.ts'],
  react: [
    'react/src/hub/hubMachine.ts -> react/src/adapters/stackone/index.ts',
    'react/src/hub/hubMachine.ts -> react/src/testing/index.ts',
    'react/src/useConnectHub.ts -> react-hook-form',
    'react/src/useConnectHub.ts -> react/src/bundlers/vite/index.ts',
    'react/src/useConnectHub.ts -> react/src/form/index.ts',
    'react/src/useConnectHub.ts -> session/dist/schema/index.d.ts',
  ],
  'react/form': ['react/src/form/index.ts -> react/src/adapters/stackone/index.ts'],
  'react/stackone': ['react/src/adapters/stackone/index.ts -> zod'],
  'react/script': ['react/src/adapters/script/index.ts -> react'],
  'react/testing': ['react/src/testing/index.ts -> server/dist/index.d.ts'],
  'react/build': ['react/src/bundlers/vite/index.ts -> react/src/ConnectButton.tsx'],
  'hub-knows-no-react': [
    'react/src/hub/hubMachine.ts -> react',
    'react/src/hub/hubMachine.ts -> react/src/ConnectButton.tsx',
  ],
  'hub-is-lazy': ['react/src/adapters/stackone/index.ts -> @stackone/hub'],
  'published-names': ['apps/demo/src/main.ts -> react/src/useConnectHub.ts'],
  'published-names-between-packages': ['server/src/__tests__/connect.ts -> emulator/src/createEmulator.ts'],
  'no-circular': ['react/src/dialog/openOverlay.ts -> react/src/dialog/Overlay.ts'],
}

test('every rule has a fixture', () => {
  expect(boundaries.map(({ name }) => name)).toEqual(Object.keys(refused))
})

test.each(Object.entries(refused))('%s refuses its fixture', (name, imports) => {
  const found = violations
    .filter(({ rule }) => rule.name === name)
    .map(({ from, to }) => `${short(from)} -> ${short(to)}`)

  expect(found.sort()).toEqual(imports)
})

function short(path: string): string {
  return path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1').replace(/^(\.\.\/)*packages\//, '')
}
