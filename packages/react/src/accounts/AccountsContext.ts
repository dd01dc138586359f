'use client'

import { ConnectError, type LinkedAccount } from '@connect-hub/session'
import { createContext, type RefObject, useContext } from 'react'
import type { AccountsMessages } from './AccountsMessages.js'
import type { AccountWords } from './accountWords.js'
import type { Failures } from './createFailures.js'

/** Logos by the provider's key, or a function that gives the address. Without one the provider's initials are drawn. */
export type AccountLogos = Readonly<Record<string, string>> | ((provider: string) => string | undefined)

/** What the parts of one list share. Changes seldom, since every row hears of it. */
export interface AccountsShared {
  messages: AccountsMessages
  words: AccountWords
  logos: AccountLogos | undefined
  unstyled: boolean
  failures: Failures
  /** An error in words. */
  explain: (error: ConnectError) => string
  disconnect: (account: LinkedAccount) => void
  refresh: () => Promise<void>
  root: RefObject<HTMLElement | null>
  /** The ids of the elements that name an account: by them its buttons are told apart. */
  idsOf: (account: LinkedAccount) => { name: string; label: string }
}

export const AccountsContext = createContext<AccountsShared | undefined>(undefined)

/** The accounts that just came: for the names alone, so that the rest of a long list is not drawn anew for them. */
export const NewIdsContext = createContext<ReadonlySet<string>>(new Set())

export function useAccounts(): AccountsShared {
  const shared = useContext(AccountsContext)
  if (shared) return shared
  const message = 'Parts of an account stand inside <LinkedAccounts render={…}> or <LinkedAccountsRoot>.'
  throw new ConnectError('misconfigured', { message })
}

/** The class of an element: the kit's own unless the list is unstyled, and the host's. */
export function classes(unstyled: boolean, own: string, host?: string): string | undefined {
  return [unstyled ? undefined : own, host].filter(Boolean).join(' ') || undefined
}
