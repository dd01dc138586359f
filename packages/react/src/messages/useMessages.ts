'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { ConnectMessages } from './ConnectMessages.js'
import type { Locales } from './createLocales.js'
import { mergeMessages } from './mergeMessages.js'

/**
 * The texts of the language in `locale`, with the host's own on top. `when` says whether they are on the screen 'now', and
 * their file is to be loaded once mounted, or 'later': then only what is loaded already counts. A server speaks English.
 */
export function useMessages(
  locales: Locales,
  { locale, messages }: Pick<ConnectHubConfig, 'locale' | 'messages'>,
  when: 'now' | 'later',
): Partial<ConnectMessages> | undefined {
  const translated = useSyncExternalStore(
    locales.subscribe,
    () => locales.get(locale),
    () => undefined,
  )
  useEffect(() => {
    if (when === 'now') void locales.load(locale)
  }, [locales, locale, when])
  return useMemo(() => mergeMessages(translated, messages), [translated, messages])
}
