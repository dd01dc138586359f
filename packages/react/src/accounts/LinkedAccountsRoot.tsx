'use client'

import { type LinkedAccount, toConnectError } from '@connect-hub/session'
import {
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { ConnectHubProvider, useConnectHubConfig } from '../ConnectHubProvider.js'
import { enAccounts } from '../messages/en/enAccounts.js'
import { explainError } from '../messages/explainError.js'
import { languageOf } from '../messages/languageOf.js'
import { ConnectHubMemory } from '../shared/ConnectHubMemory.js'
import { fill } from '../shared/fill.js'
import { lendStyles } from '../shared/lendStyles.js'
import { splitProps } from '../shared/splitProps.js'
import { themeOf } from '../shared/themeOf.js'
import { useLatest } from '../shared/useLatest.js'
import type { UseConnectHubOptions } from '../useConnectHub.js'
import { type AccountLogos, AccountsContext, type AccountsShared, classes, NewIdsContext } from './AccountsContext.js'
import type { AccountsMessages } from './AccountsMessages.js'
import { accountWords } from './accountWords.js'
import { createFailures } from './createFailures.js'
import { useAnnouncement } from './useAnnouncement.js'
import { useKeptFocus } from './useKeptFocus.js'
import { type LinkedAccountsState, useLinkedAccounts } from './useLinkedAccounts.js'
import { visuallyHidden } from './visuallyHidden.js'

type SectionAttributes = Omit<HTMLAttributes<HTMLElement>, keyof UseConnectHubOptions | 'children'>

export interface LinkedAccountsRootProps extends ConnectHubConfig, SectionAttributes {
  /** Renders the content from the current accounts. */
  children: (state: LinkedAccountsState) => ReactNode
  /** Logos by the provider's key, or a function that returns the address. @default the provider's initials */
  logos?: AccountLogos
  /** Whether to omit the kit's styles. @default false */
  unstyled?: boolean
}

/**
 * Provides the linked accounts to parts such as `<AccountStatus>` and renders no content of its own: the base for a list that
 * renders every state itself. Announces changes to screen readers, and keeps the focus when an account disappears.
 */
export const LinkedAccountsRoot = forwardRef<HTMLElement, LinkedAccountsRootProps>(
  function LinkedAccountsRoot(props, ref) {
    const [given, { children, logos, unstyled = false, className, ...attributes }] = splitProps(props)
    const config = useConnectHubConfig(given)
    const memory = useContext(ConnectHubMemory)
    const state = useLinkedAccounts(given)
    const root = useRef<HTMLElement>(null)
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, [])
    useEffect(() => {
      if (root.current && !unstyled) lendStyles(root.current)
    }, [unstyled])
    const focus = useKeptFocus(root)
    const [failures] = useState(createFailures)
    const id = useId()

    const texts = config.messages?.accounts
    const messages = useMemo(() => withEnglish(texts), [texts])
    // A date in another language than the texts would look like a mistake.
    const locale = texts || languageOf(config.locale) ? config.locale : 'en'
    const words = useMemo(() => accountWords(messages, locale), [messages, locale])
    const [announcement, announce] = useAnnouncement(state, words, messages)
    const latest = useLatest({ config, state })

    const shared = useMemo(
      (): AccountsShared => ({
        messages,
        words,
        logos,
        unstyled,
        failures,
        root,
        idsOf: (account) => ({ name: `${id}${account.id}`, label: `${id}${account.id}-label` }),
        explain: (error) => explainError(error, latest.current.config.messages?.errors),
        refresh: () => latest.current.state.refresh(),
        disconnect(account: LinkedAccount) {
          // The focused element disappears with the account.
          root.current?.focus({ preventScroll: true })
          failures.set(account.id, undefined)
          latest.current.state.disconnect(account.id).then(
            () => announce(fill(messages.announceDisconnected, { account: words.name(account) })),
            (error: unknown) => failures.set(account.id, toConnectError(error)),
          )
        },
      }),
      [messages, words, logos, unstyled, failures, id, announce, latest],
    )

    return (
      <ConnectHubProvider {...given}>
        <ConnectHubMemory.Provider value={memory}>
          <AccountsContext.Provider value={shared}>
            <section
              aria-label={messages.title}
              tabIndex={-1}
              {...(!unstyled && themeOf(config.appearance))}
              {...attributes}
              ref={root}
              className={classes(unstyled, 'connect-hub-accounts', className)}
              data-status={state.status}
              aria-busy={state.status === 'loading'}
              {...focus}
            >
              <NewIdsContext.Provider value={state.newIds}>{children(state)}</NewIdsContext.Provider>
              <p role="status" style={visuallyHidden}>
                {announcement}
              </p>
            </section>
          </AccountsContext.Provider>
        </ConnectHubMemory.Provider>
      </ConnectHubProvider>
    )
  },
)

function withEnglish(texts: Partial<AccountsMessages> = {}): AccountsMessages {
  return {
    ...enAccounts,
    ...texts,
    statuses: { ...enAccounts.statuses, ...texts.statuses },
    reasons: { ...enAccounts.reasons, ...texts.reasons },
  }
}
