import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/findChromium.ts'
import { sourceAliases } from './scripts/sourceAliases.ts'

// Each browser project needs a browser object of its own: vitest writes into it.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
})
const resolve = { alias: sourceAliases, dedupe: ['react', 'react-dom'] }
const setupFiles = ['./scripts/vitest/failOnConsole.ts']

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.server.test.tsx', 'scripts/**/*.test.ts'],
          setupFiles,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: { name: 'browser', include: ['packages/*/src/**/*.browser.test.tsx'], setupFiles, browser: chromium() },
      },
      {
        resolve,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: chromium() },
      },
    ],
  },
})
