import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startSampleApp } from '../__tests__/e2e/startSampleApp.js'

test("passes the guide's Playwright tests in Chromium with the real hub and the emulator", {
  timeout: 90_000,
}, async () => {
  const { url, close } = await startSampleApp()
  onTestFinished(() => void close())
  const command = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const config = fileURLToPath(new URL('../__tests__/e2e/playwright.config.ts', import.meta.url))
  const run = promisify(execFile)(process.execPath, [command, 'test', '--config', config, '--reporter=line'], {
    env: { ...process.env, APP_URL: url, EMULATOR_URL: `${url}/stackone` },
  })
  // Both resolve with the output, which explains a failure.
  const { stdout }: { stdout: string } = await run.catch((failed: { stdout: string }) => failed)
  expect(stdout).toContain('3 passed')
})
