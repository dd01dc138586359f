import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/lib/environment/findChromium.ts'

// End to end: the built demo, the real hub component and the emulator. Each test starts its own server.
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/buildOnce.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 45_000,
  // The hub is a megabyte to parse, and the machine may be busy.
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
  },
})
