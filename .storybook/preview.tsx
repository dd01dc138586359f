import { ConnectHubProvider } from '@connect-hub/react'
import './layers.css'
import '@connect-hub/react/styles.css'
import type { Preview } from '@storybook/react-vite'
import { action } from 'storybook/actions'
import { addInheritedProps } from './addInheritedProps.ts'
import { applyToolbar } from './applyToolbar.ts'
import { checkBothThemes } from './checkBothThemes.ts'
import './preview.css'
import { showDefaults } from './showDefaults.ts'
import { checkRequests, startStoryBackend } from './startStoryBackend.ts'
import { ThemedDocs } from './ThemedDocs.tsx'
import { faults, type StoryBackend, toolbar, toolbarDefaults } from './toolbar.ts'
import { checkConsole, watchConsole } from './watchConsole.ts'

/** The teardown of each story's backend, because Storybook doesn't end a story before it renders it again. */
const stops = new Map<string, () => void>()

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [addInheritedProps, showDefaults],
  globalTypes: toolbar,
  initialGlobals: toolbarDefaults,
  parameters: {
    layout: 'centered',
    docs: { container: ThemedDocs, toc: { headingSelector: 'h2, h3' } },
    // Excludes what the vendor renders inside its card, whose grey text is below 4.5:1.
    a11y: { test: 'error', context: { exclude: ['.connect-hub-target'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Tutorial', 'How to', 'Reference', 'Explanation', 'Decisions', 'Architecture', 'Packages', 'Results', '*'],
          'Components',
          ['ConnectButton', 'Error codes', 'ConnectLauncher', 'LinkedAccounts', 'Adapters'],
          'Hooks',
          'Form',
          'Examples',
        ],
      },
    },
  },
  decorators: [
    // Shows the real hub's events in the Actions panel.
    (Story, { globals, loaded }) => (
      <ConnectHubProvider
        // A choice in the toolbar restarts the story.
        key={JSON.stringify(globals)}
        fetch={loaded['fetch']}
        locale={String(globals['locale'])}
        onEvent={(event) => action(event.type)(event)}
      >
        <Story />
      </ConnectHubProvider>
    ),
  ],
  // Every story has its own backend, so that no story sees what another one links.
  async beforeEach({ id, globals, parameters, loaded }) {
    stops.get(id)?.()
    const { faults: own = [], latency, ...backend } = (parameters['backend'] ?? {}) as StoryBackend
    const { stop, ...story } = await startStoryBackend({
      ...backend,
      latency: latency ?? Number.parseFloat(String(globals['latency'])) * 1000,
      faults: [...own, ...(faults[String(globals['fault'])] ?? [])],
    })
    stops.set(id, stop)
    Object.assign(loaded, story)
    const undoToolbar = applyToolbar(globals)
    const unwatchConsole = watchConsole()
    return () => {
      unwatchConsole()
      undoToolbar()
      stop()
    }
  },
  async afterEach(context) {
    await checkBothThemes(context)
    checkRequests()
    checkConsole()
  },
}

export default preview
