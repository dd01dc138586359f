import { existsSync, readFileSync } from 'node:fs'

interface VitestReport {
  numPassedTests: number
  testResults: { name: string; message: string; assertionResults: VitestResult[] }[]
}
interface VitestResult {
  fullName: string
  status: string
  failureMessages: string[]
}
interface PlaywrightReport {
  stats: { expected: number }
  suites: PlaywrightSuite[]
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: { title: string; file: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[]
}
interface AppsReport {
  passed: number
  failed: number
}

/** How many tests passed, and for each that did not a few lines: its name and what went wrong. */
export interface TestCount {
  passed: number
  failures: string[]
}

const none: TestCount = { passed: 0, failures: [] }

export function readVitestReport(path: string): TestCount {
  const report = read<VitestReport>(path)
  if (!report) return none
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((result) => result.status === 'failed')
    // A file that failed to load has a message and no tests.
    if (failed.length === 0 && file.message) return [failure(file.name, file.message)]
    return failed.map((result) => failure(`${file.name}: ${result.fullName}`, result.failureMessages[0]))
  })
  return { passed: report.numPassedTests, failures }
}

export function readPlaywrightReport(path: string): TestCount {
  const report = read<PlaywrightReport>(path)
  return report ? { passed: report.stats.expected, failures: report.suites.flatMap(failuresOf) } : none
}

/** The report of apps that were tried out; `word` is what one of them is called. */
export function readAppsReport(path: string, word: string): TestCount {
  const report = read<AppsReport>(path)
  // Which one, its own lines say just above.
  return report ? { passed: report.passed, failures: Array<string>(report.failed).fill(word) } : none
}

function failuresOf(suite: PlaywrightSuite): string[] {
  const own = suite.specs
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const messages = spec.tests.flatMap((test) => test.results.map((result) => result.error?.message))
      return failure(
        `${spec.file}: ${spec.title}`,
        messages.find((message) => message !== undefined),
      )
    })
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)]
}

function failure(name: string, message = ''): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  return [name, ...lines.slice(0, 8).map((line) => `    ${line}`)].join('\n')
}

function read<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}
