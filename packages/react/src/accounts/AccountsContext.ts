'use client'

import { ConnectError, type LinkedAccount } from '@connect-hub/session'
import { createContext, type RefObject, useContext } from 'react'
import { classNames } from '../shared/classNames.js'
import type { AccountsMessages } from './AccountsMessages.js'
import type { AccountWords } from './accountWords.js'
import type { Failures } from './createFailures.js'

/** Logos by the provider's key, or a function that returns the address. Without a logo the list shows the provider's initials. */
export type AccountLogos = Readonly<Record<string, string>> | ((provider: string) => string | undefined)

/** What the parts of one list share. Changes rarely, because each change renders every row. */
export interface AccountsShared {
  messages: AccountsMessages
  words: AccountWords
  logos: AccountLogos | undefined
  unstyled: boolean
  failures: Failures
  /** Describes an error to the user. */
  explain: (error: ConnectError) => string
  disconnect: (account: LinkedAccount) => void
  refresh: () => Promise<void>
  root: RefObject<HTMLElement | null>
  /** The ids of the elements that name an account, which distinguish the labels of its buttons. */
  idsOf: (account: LinkedAccount) => { name: string; label: string }
}

export const AccountsContext = createContext<AccountsShared | undefined>(undefined)

/** The accounts that just appeared: a context for names only, so that the rest of a long list doesn't render again. */
export const NewIdsContext = createContext<ReadonlySet<string>>(new Set())

export function useAccounts(): AccountsShared {
  const shared = useContext(AccountsContext)
  if (shared) return shared
  const message = 'Render the parts of an account inside <LinkedAccounts render={…}> or <LinkedAccountsRoot>.'
  throw new ConnectError('misconfigured', { message })
}

/** Joins the classes of an element: the kit's own unless the list is unstyled, and the host's. */
export function classes(unstyled: boolean, own: string, host?: string): string | undefined {
  return classNames(!unstyled && own, host)
}
