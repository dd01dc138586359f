import '@connect-hub/react/styles.css'
import type { Preview } from '@storybook/react-vite'
import { startStoryBackend } from './startStoryBackend.ts'

const preview: Preview = {
  parameters: {
    layout: 'centered',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Start', '*'] } },
  },
  // Every story has a backend of its own: what one story links, the next does not see.
  async beforeEach() {
    return startStoryBackend()
  },
}

export default preview
