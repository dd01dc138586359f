import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { writeStorybookPages } from '../scripts/lib/docs/storybookPages.ts'
import { sourceAliases } from '../scripts/lib/sourceAliases.ts'

writeStorybookPages()

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../docs/storybook/pages/*.mdx', { directory: '../packages/react/src', files: '**/*.stories.tsx' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // msw provides the worker that lets the emulator answer inside the browser.
  staticDirs: [
    { from: fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), to: '/mockServiceWorker.js' },
    { from: '../docs/images', to: '/images' },
  ],
  viteFinal(vite) {
    vite.resolve = { ...vite.resolve, alias: sourceAliases, dedupe: ['react', 'react-dom'] }
    return vite
  },
}

export default config
