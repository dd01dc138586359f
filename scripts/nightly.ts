import { ensureChromium } from './lib/environment/ensureChromium.ts'
import { ensureFirefox } from './lib/environment/ensureFirefox.ts'
import { run, runSteps } from './lib/run.ts'

// `pnpm nightly`: what seldom breaks and takes long, beside `pnpm test`.

console.log(`Chromium: ${ensureChromium()}`)
console.log(`Firefox: ${ensureFirefox() ?? 'none here, so its tests are skipped'}`)

const failed = await runSteps([
  { name: 'build', run: () => run('pnpm', ['run', 'build']) },
  {
    name: '10,000 random orders of events',
    run: () => run('pnpm', ['exec', 'vitest', '--run', '--project', 'node', 'createHubStore'], { ORDERS: '10000' }),
  },
  {
    name: "the server's conformance suite in Bun, Deno and workerd",
    run: () => run('pnpm', ['exec', 'tsx', 'scripts/runtimes.ts']),
  },
  {
    name: 'the rest of the pages of others in Firefox',
    run: () => run('pnpm', ['--filter', '@connect-hub/hosts', 'run', 'e2e', '--project', 'firefox-more']),
  },
  {
    name: 'the other consumers',
    run: () => run('pnpm', ['run', 'consumers', 'next-app-router', 'vite-own-libraries', 'bundlers', 'jest']),
  },
  // As printed, with what the frameworks' newest templates bring today.
  { name: 'every guide', run: () => run('pnpm', ['run', 'guides', '--all']) },
  // They refuse or report peers that are missing or don't fit. Yarn needs the packages of every platform in the registry,
  // which a mirror may lack, so it follows the guide with the fewest of them.
  ...[
    ['pnpm', 'first-connection', 'next', 'react-router'],
    ['yarn', 'next'],
    ['yarn-4', 'next'],
  ].map(([manager = '', ...names]) => ({
    name: `guides with ${manager}`,
    run: () => run('pnpm', ['run', 'guides', '--with', manager, ...names]),
  })),
])
process.exitCode = failed.length === 0 ? 0 : 1
