import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureChromium } from './ensureChromium.ts'
import { ensureFirefox } from './ensureFirefox.ts'
import { ensureInterpreters } from './ensureInterpreters.ts'
import { run, runSteps } from './run.ts'

const reports = {
  vitest: '.cache/vitest.json',
  playwright: '.cache/playwright.json',
  consumers: '.cache/consumers.json',
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}
interface ConsumersReport {
  passed: number
  failed: number
}

/** Everything that says whether the kit works, in one command: the README's test command. */
mkdirSync('.cache', { recursive: true })
for (const report of Object.values(reports)) rmSync(report, { force: true })
try {
  console.log(`Chromium: ${ensureChromium()}`)
  console.log(`Firefox: ${ensureFirefox() ?? 'none here, so its tests are skipped'}`)
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
if (!hasRegistry) console.log('npm reaches no registry here, so the consumers are skipped.')

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
  ...(hasRegistry ? [{ name: 'consumers', run: () => run('pnpm', ['run', 'consumers']) }] : []),
])

const unit = read<VitestReport>(reports.vitest)
const endToEnd = read<PlaywrightReport>(reports.playwright)?.stats
const used = read<ConsumersReport>(reports.consumers)
const passed = (unit?.numPassedTests ?? 0) + (endToEnd?.expected ?? 0) + (used?.passed ?? 0)
const broken = (unit?.numFailedTests ?? 0) + (endToEnd ? endToEnd.unexpected + endToEnd.flaky : 0) + (used?.failed ?? 0)
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\n${passed} passed, ${Math.max(broken, failed.length)} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

function read<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}
