import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureChromium } from './lib/environment/ensureChromium.ts'
import { ensureFirefox } from './lib/environment/ensureFirefox.ts'
import { ensureInterpreters } from './lib/environment/ensureInterpreters.ts'
import { ensureWebKit } from './lib/environment/ensureWebKit.ts'
import { readAppsReport, readPlaywrightReport, readVitestReport } from './lib/readReports.ts'
import { run, runSteps } from './lib/run.ts'

const reports = {
  vitest: '.cache/vitest.json',
  playwright: '.cache/playwright.json',
  hosts: '.cache/hosts.json',
  consumers: '.cache/consumers.json',
  guides: '.cache/guides.json',
}

/** What runs with each change. `pnpm nightly` runs the rest. */
const often = {
  engines: ['chromium', 'firefox', 'webkit'].flatMap((project) => ['--project', project]),
  consumers: ['vite-react-19', 'vite-react-18'],
}

/** Everything that says whether the kit works, in one command: the README's test command. */
mkdirSync('.cache', { recursive: true })
for (const report of Object.values(reports)) rmSync(report, { force: true })
try {
  console.log(`Chromium: ${ensureChromium()}`)
  console.log(`Firefox: ${ensureFirefox() ?? 'none here, so its tests are skipped'}`)
  console.log(`WebKit: ${ensureWebKit()?.browser ?? 'none here, so its tests are skipped'}`)
  const { ruby, python } = ensureInterpreters()
  console.log(`Ruby: ${ruby ?? 'no Sinatra here, so its sample is skipped'}`)
  console.log(`Python: ${python ?? 'no Flask here, so its sample is skipped'}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

// They install with npm what the workspace does not have, from the registry that npm is set to.
const hasRegistry =
  spawnSync('npm', ['view', 'next', 'version', '--fetch-timeout=20000', '--fetch-retries=1']).status === 0
if (!hasRegistry) console.log('npm reaches no registry here, so the consumers and the guides are skipped.')

const failed = await runSteps([
  { name: 'build', run: () => run('pnpm', ['run', 'build']) },
  { name: 'check', run: () => run('pnpm', ['run', 'check']) },
  {
    name: 'unit, browser and story tests',
    run: () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`]),
  },
  {
    name: 'end-to-end tests',
    run: () =>
      run('pnpm', ['--filter', '@connect-hub/demo', 'run', 'e2e', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports.playwright),
      }),
  },
  {
    name: 'pages of others',
    run: () =>
      run('pnpm', ['--filter', '@connect-hub/hosts', 'run', 'e2e', ...often.engines, '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports.hosts),
      }),
  },
  ...(hasRegistry
    ? [
        { name: 'consumers', run: () => run('pnpm', ['run', 'consumers', ...often.consumers]) },
        { name: 'guides', run: () => run('pnpm', ['run', 'guides']) },
      ]
    : []),
])

const counts = [
  readVitestReport(reports.vitest),
  readPlaywrightReport(reports.playwright),
  readPlaywrightReport(reports.hosts),
  readAppsReport(reports.consumers, 'a consumer'),
  readAppsReport(reports.guides, 'a guide'),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failures = counts.flatMap((count) => count.failures)
// Told again at the end: the reason is what the reader looks for, and it scrolled away long ago.
if (failed.length > 0) console.log(['', ...failures, '', `Failed: ${failed.join(', ')}`].join('\n'))
console.log(`\n${passed} passed, ${Math.max(failures.length, failed.length)} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
