import { defineConfig } from '@playwright/test'
import { findFirefox } from '../scripts/lib/environment/findFirefox.ts'
import type { EngineOptions } from './e2e/test.ts'

// Host pages with the real hub on them, in several engines. A machine without Firefox runs the rest and reports it.
const hasFirefox = findFirefox() !== undefined
if (!hasFirefox) console.log('Firefox is missing. Install it with `sudo apt-get install -y firefox-esr`.')

// Firefox runs the tests for focus, reloaded code, sign-in windows, themes and scrollbars, where it differs. It runs the other
// pages every night.
const differsInFirefox = /\/(plain|focus|loadAgain|presses|signIn|theme|scrollbar)\.spec/

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  globalSetup: './e2e/buildPages.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 45_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'chromium', testIgnore: /\.webkit\.spec/, use: { engine: 'chromium' } },
    { name: 'firefox', testMatch: hasFirefox ? differsInFirefox : [], use: { engine: 'firefox' } },
    {
      name: 'firefox-more',
      testMatch: hasFirefox ? '**/*.spec.ts' : [],
      testIgnore: [differsInFirefox, /\.(webkit|chromium)\.spec/],
      use: { engine: 'firefox' },
    },
    { name: 'webkit', testMatch: /\.webkit\.spec/ },
  ],
})
