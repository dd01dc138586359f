import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser'

// "What may import what" of docs/architecture.md. A rule names a room and lists all that it may import; anything else fails.

const packages = (...paths: string[]) => paths.map((path) => `^packages/${path}`)
/** The built entry of a package of the kit, or its published name where nothing is built. */
const kit = (name: string, entry = '') => [
  `^@connect-hub/${name}${entry && `/${entry}`}$`,
  ...packages(`${name}/dist/${entry || 'index\\.'}`),
]
/** Packages of others, installed or not. */
const npm = (...names: string[]) => names.map((name) => `(^|node_modules/)${name}(/|$)`)
const node = '^(node:)?(buffer|crypto|fs|http|module|os|path|process|stream|url|util)(/|$)'

/** What runs with tests alone may import what a test needs. */
const tests = '\\.(test|test-d|stories)\\.tsx?$|/__tests__/'
const reactRooms = 'react/src/(adapters/script|adapters/stackone|bundlers|form|testing)/'
const reactCore = 'react/src/(?!(adapters/script|adapters/stackone|bundlers|form|testing)/)'
const reactPeers = npm('react', 'react-dom', '@tanstack/react-query')

function room(
  name: string,
  comment: string,
  from: string,
  to: readonly string[],
  but: string[] = [],
): IForbiddenRuleType {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: packages(from), pathNot: [tests, ...packages(...but)] },
    to: { pathNot: [...to] },
  }
}

export const boundaries: readonly IForbiddenRuleType[] = [
  room(
    'session',
    'session imports nothing: no React, DOM, Node or zod.',
    'session/src/',
    packages('session/src/(?!schema/)'),
    ['session/src/schema/'],
  ),
  room('session/schema', 'session/schema imports session and zod.', 'session/src/schema/', [
    ...packages('session/src/'),
    ...npm('zod/v4'),
  ]),
  room(
    'server',
    'server imports session alone, so that it runs at the edge.',
    'server/src/',
    [...packages('server/src/(?!node[./])'), ...kit('session')],
    ['server/src/node[./]'],
  ),
  room('server/node', 'server/node imports server, session and Node.', 'server/src/node[./]', [
    ...packages('server/src/'),
    ...kit('session'),
    node,
  ]),
  room('cli', "cli imports server, Node and libraries for commands. Nothing of the page's runs in it.", 'cli/src/', [
    ...packages('cli/src/'),
    ...kit('server'),
    ...npm('semver'),
    node,
  ]),
  room(
    'emulator',
    'emulator imports session alone, so that it runs in a page.',
    'emulator/src/',
    [...packages('emulator/src/(?!(command|msw|node)\\.)'), ...kit('session')],
    ['emulator/src/(command|msw|node)\\.'],
  ),
  room('emulator/node', 'emulator/node and its command import emulator and Node.', 'emulator/src/(command|node)\\.', [
    ...packages('emulator/src/(?!msw\\.)'),
    node,
  ]),
  room('emulator/msw', 'emulator/msw imports emulator and msw.', 'emulator/src/msw\\.', [
    ...packages('emulator/src/(?!(command|node)\\.)'),
    ...npm('msw'),
  ]),
  room(
    'react',
    'react imports session and its three peers. It names no entry of its own: a page pays for what it imports.',
    'react/src/',
    [...packages(reactCore), ...kit('session'), ...reactPeers],
    [reactRooms],
  ),
  room('react/form', 'react/form imports react, session and react-hook-form.', 'react/src/form/', [
    ...packages(reactCore, 'react/src/form/'),
    ...kit('session'),
    ...reactPeers,
    ...npm('react-hook-form'),
  ]),
  room(
    'react/stackone',
    'react/stackone imports react, the hub, and the settings of its zod.',
    'react/src/adapters/stackone/',
    [
      ...packages(reactCore, 'react/src/adapters/stackone/'),
      ...kit('session'),
      ...npm('react', 'react-dom', '@stackone/hub', 'zod/v4/core'),
    ],
  ),
  room('react/script', 'react/script imports react and session.', 'react/src/adapters/script/', [
    ...packages(reactCore, 'react/src/adapters/script/'),
    ...kit('session'),
  ]),
  room('react/testing', 'react/testing imports react and session.', 'react/src/testing/', [
    ...packages(reactCore, 'react/src/testing/'),
    ...kit('session'),
    ...reactPeers,
  ]),
  room(
    'react/build',
    'What runs in a build imports Node and the types of bundlers, and shares nothing with what runs in a page.',
    'react/src/bundlers/',
    [...packages('react/src/bundlers/'), ...npm('vite'), node],
  ),
  {
    name: 'hub-knows-no-react',
    comment: 'The state machine and what carries out its effects are plain functions.',
    severity: 'error',
    from: { path: packages('react/src/hub/'), pathNot: tests },
    to: { path: [...reactPeers, '\\.tsx$'] },
  },
  {
    name: 'hub-is-lazy',
    comment: 'The hub is half a megabyte: only a dynamic import names it.',
    severity: 'error',
    from: { path: packages('react/src/'), pathNot: tests },
    to: { path: npm('@stackone/hub'), dynamic: false, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'published-names',
    comment: "Apps, pages and docs import the packages by their published names, as a user's app does.",
    severity: 'error',
    from: { path: '^(apps|bench|docs|hosts|\\.storybook)/' },
    to: { path: packages('[^/]+/src/') },
  },
  {
    name: 'published-names-between-packages',
    comment: 'A package imports another by its published name, tests too.',
    severity: 'error',
    from: { path: packages('([^/]+)/') },
    to: { path: packages('[^/]+/src/'), pathNot: packages('$1/') },
  },
  {
    name: 'no-circular',
    comment: 'What imports each other is one thing in two files. Types count.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
]

/** Resolves with the imports of the files in `folders`, below `baseDir`, that break a rule. */
export async function findViolations(folders: string[], baseDir?: string): Promise<readonly IViolation[]> {
  const { output } = await cruise(
    folders,
    {
      validate: true,
      ruleSet: { forbidden: [...boundaries] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules|/dist/' },
      exclude: { path: '/\\.cache/|/tests/boundaries/' },
      ...(baseDir !== undefined && { baseDir, exclude: { path: '/\\.cache/' } }),
    },
    { extensions: ['.ts', '.tsx', '.js'], conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  )
  if (typeof output === 'string') throw new Error(output)
  return (output satisfies ICruiseResult).summary.violations
}
