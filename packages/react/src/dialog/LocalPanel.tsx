'use client'

import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { Locales } from '../messages/createLocales.js'
import { directionOf } from '../messages/directionOf.js'
import { en } from '../messages/en/en.js'
import { languageOf } from '../messages/languageOf.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { useMessages } from '../messages/useMessages.js'
import { HubPanel, type HubPanelProps } from './HubPanel.js'

export interface LocalPanelProps extends Omit<HubPanelProps, 'messages' | 'language'> {
  config: ConnectHubConfig
  locales: Locales
}

/** Renders the panel in the user's language. The host's renders don't reach it, so it waits for the texts itself. */
export function LocalPanel({ config, locales, ...panel }: LocalPanelProps) {
  const messages = useMessages(locales, config, 'now')
  // The words are English without texts for the language, for example when its file did not load.
  const lang = messages ? languageOf(config.locale) : 'en'
  // The host declares a language that the kit has no texts for, as the texts are its own; they also show the direction.
  const language = lang ? { lang, dir: directionOf(lang) } : { dir: 'auto' }
  return <HubPanel {...panel} messages={{ ...en, ...mergeMessages(en, messages) }} language={language} />
}
