'use client'

import type { LinkedAccount } from '@connect-hub/session'
import { useEffect, useRef, useState } from 'react'
import { fill } from '../shared/fill.js'
import type { AccountsMessages } from './AccountsMessages.js'
import type { AccountWords } from './accountWords.js'
import type { LinkedAccountsState } from './useLinkedAccounts.js'

/** Above this number of changes at once, announcing each would be noise. */
const atMost = 3

/** Returns the screen reader announcement for new accounts and changed statuses, and a function to announce another text. */
export function useAnnouncement(
  { accounts, newIds, status }: LinkedAccountsState,
  words: AccountWords,
  messages: AccountsMessages,
): [text: string, announce: (text: string) => void] {
  const [text, announce] = useState('')
  const seen = useRef<ReadonlyMap<string, string>>(undefined)

  useEffect(() => {
    const before = status === 'ready' ? seen.current : undefined
    const now = accounts.map((account) => [account.id, account.status] as const)
    // An account that is being disconnected leaves the list, and returns if that fails.
    seen.current = status === 'ready' ? new Map([...(before ?? []), ...now]) : undefined
    if (!before) return
    const came = (account: LinkedAccount) => newIds.has(account.id) && !before.has(account.id)
    const changed = (account: LinkedAccount) => (before.get(account.id) ?? account.status) !== account.status
    const news = accounts.filter((account) => came(account) || changed(account)).slice(0, atMost)
    if (news.length > 0) announce(news.map((account) => sentence(account, came(account), words, messages)).join(' '))
  }, [accounts, newIds, status, words, messages])

  return [text, announce]
}

function sentence(account: LinkedAccount, came: boolean, words: AccountWords, messages: AccountsMessages): string {
  const isGood = account.status === 'active'
  const text = came ? (isGood ? messages.announceConnected : messages.announceConnectedBut) : messages.announceStatus
  return fill(text, { account: words.name(account), status: words.status(account) })
}
