import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/lib/environment/findChromium.ts'
import { sourceAliases } from './scripts/lib/sourceAliases.ts'

// Each browser project needs a browser object of its own: vitest writes into it.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
})
const resolve = { alias: sourceAliases, dedupe: ['react', 'react-dom'] }
// Named, so that Vite bundles them at the start: a dependency found in the middle of a run reloads the page under a test.
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    '@connect-hub/react > @stackone/hub',
    '@connect-hub/react > @tanstack/react-query',
    '@connect-hub/react > @testing-library/react',
    '@connect-hub/react > @testing-library/user-event',
    '@connect-hub/react > @hookform/resolvers/zod',
    '@connect-hub/react > react-hook-form',
    '@connect-hub/react > zod',
    '@connect-hub/react > zod/v4',
    '@connect-hub/react > fast-check',
    'msw',
    'msw/browser',
  ],
}
// The same tests at the other ends of what the kit supports: the oldest React, the newest react-hook-form 7.
const react18 = fileURLToPath(new URL('./compat/react-18/node_modules/', import.meta.url))
const resolveReact18 = {
  ...resolve,
  alias: [...sourceAliases, { find: /^react(-dom|-hook-form)?(?=\/|$)/, replacement: `${react18}react$1` }],
}
const setupFiles = ['./scripts/lib/vitest/failOnConsole.ts']
// Each wait is for what is seen; this only says when a busy machine is given up on, in milliseconds.
const testTimeout = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.browser.test.tsx'],
          setupFiles,
          testTimeout,
        },
      },
      {
        resolve,
        optimizeDeps,
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.tsx'],
          setupFiles,
          testTimeout,
          browser: chromium(),
        },
      },
      {
        resolve: resolveReact18,
        optimizeDeps,
        cacheDir: 'node_modules/.vite-react-18',
        plugins: [react()],
        test: {
          name: 'react 18',
          include: ['packages/react/src/**/*.browser.test.tsx'],
          setupFiles,
          testTimeout,
          browser: chromium(),
        },
      },
      {
        resolve,
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', testTimeout, browser: chromium() },
      },
    ],
  },
})
