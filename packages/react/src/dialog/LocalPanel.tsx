'use client'

import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { Locales } from '../messages/createLocales.js'
import { en } from '../messages/en.js'
import { languageOf } from '../messages/languageOf.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { useMessages } from '../messages/useMessages.js'
import { HubPanel, type HubPanelProps } from './HubPanel.js'

export interface LocalPanelProps extends Omit<HubPanelProps, 'messages' | 'language'> {
  config: ConnectHubConfig
  locales: Locales
}

/** The panel in the person's language. Renders of the host do not reach it, so it waits for the texts itself. */
export function LocalPanel({ config, locales, ...panel }: LocalPanelProps) {
  const messages = useMessages(locales, config, 'now')
  // Without texts of the language, as where its file did not load, the words are English.
  const lang = messages ? languageOf(config.locale) : 'en'
  // A language that the kit has no texts for is the host's to declare, as its texts are the host's; they show how they run.
  const language = lang ? { lang, dir: lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr' } : { dir: 'auto' }
  return <HubPanel {...panel} messages={{ ...en, ...mergeMessages(en, messages) }} language={language} />
}
