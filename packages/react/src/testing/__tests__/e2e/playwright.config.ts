import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../../../../../scripts/lib/environment/findChromium.ts'

/** Runs the guide's Playwright sample against the test's address. */
export default defineConfig({
  testDir: '../samples',
  testMatch: '*.spec.ts',
  tsconfig: './tsconfig.json',
  outputDir: join(tmpdir(), 'connect-hub-samples'),
  workers: 1,
  use: { baseURL: process.env['APP_URL'] ?? '', launchOptions: chromiumLaunchOptions() },
})
