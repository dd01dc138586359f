import type { EmulatorOptions, ForcedFailure } from '@connect-hub/emulator'
import { connectLanguages } from '@connect-hub/react'
import type { ConnectHandlerOptions } from '@connect-hub/server'
import type { Preview } from '@storybook/react-vite'

/** The faults that the toolbar offers, by name. */
export const faults: Record<string, ForcedFailure[]> = {
  'no fault': [],
  'no session: 500': [{ route: 'POST /connect_sessions', status: 500, times: 'always' }],
  'no session: too many': [{ route: 'POST /connect_sessions', status: 429, times: 'always' }],
  'no connection to the API': [
    { route: 'POST /connect_sessions', status: 'drop', times: 'always' },
    { route: 'GET /hub/connectors', status: 'drop', times: 'always' },
  ],
  'no list of systems: 500': [{ route: 'GET /hub/connectors', status: 500, times: 'always' }],
  'credentials refused': [{ route: 'POST /hub/accounts', status: 400, times: 'always' }],
  'no accounts: 500': [{ route: 'GET /accounts', status: 500, times: 'always' }],
}

/** The initial settings of a story's emulator and handler: `parameters: { backend: { … } }`. */
export interface StoryBackend
  extends Pick<EmulatorOptions, 'accounts' | 'connectors' | 'latency'>,
    Partial<Pick<ConnectHandlerOptions, 'authenticate' | 'timeoutMs'>> {
  faults?: ForcedFailure[]
}

const items = (...values: string[]) => values.map((value) => ({ value, title: value }))

/** The toolbar's choices, which `applyToolbar` and `startStoryBackend` implement. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'mirror',
      title: 'Theme',
      items: items('system', 'light', 'dark', 'forced colours'),
      dynamicTitle: true,
    },
  },
  locale: {
    description: 'Language of the texts',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      dynamicTitle: true,
      items: connectLanguages.map(({ tag, name }) => ({ value: tag, title: name })),
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: { icon: 'transfer', title: 'Direction', items: items('by language', 'ltr', 'rtl'), dynamicTitle: true },
  },
  motion: {
    description: 'Motion',
    toolbar: { icon: 'play', title: 'Motion', items: items('motion', 'reduced motion'), dynamicTitle: true },
  },
  latency: {
    description: 'How long each of the emulator’s answers takes',
    toolbar: { icon: 'timer', title: 'Latency', items: items('0 s', '0.5 s', '2 s', '6 s'), dynamicTitle: true },
  },
  fault: {
    description: 'Which fault the emulator simulates',
    toolbar: { icon: 'alert', title: 'Fault', items: items(...Object.keys(faults)), dynamicTitle: true },
  },
}

export const toolbarDefaults = {
  theme: 'system',
  locale: 'en',
  direction: 'by language',
  motion: 'motion',
  latency: '0 s',
  fault: 'no fault',
}
