import '@connect-hub/react/styles.css'
import type { Preview } from '@storybook/react-vite'
import { startStoryBackend } from './startStoryBackend.ts'

const preview: Preview = {
  parameters: {
    layout: 'centered',
    // What the vendor draws inside its card is not ours to judge: its grey text is below 4.5:1.
    a11y: { test: 'error', context: { exclude: ['.connect-hub-target'] } },
    options: { storySort: { order: ['Start', '*'] } },
  },
  // Every story has a backend of its own: what one story links, the next does not see.
  async beforeEach() {
    return startStoryBackend()
  },
}

export default preview
