'use client'

import { useState } from 'react'
import { ownValue } from '../../shared/ownValue.js'
import { classes, useAccounts } from '../AccountsContext.js'
import type { AccountPartProps } from './AccountPartProps.js'

/** How many muted colours there are for initials. */
const tints = 6

/** Shows the provider's logo from `logos`, or its initials in the same size. */
export function AccountLogo({ account, className }: AccountPartProps) {
  const { logos, words, unstyled } = useAccounts()
  const [broken, setBroken] = useState<string>()
  const url = typeof logos === 'function' ? logos(account.provider) : ownValue(logos ?? {}, account.provider)
  const name = classes(unstyled, 'connect-hub-account-logo', className)
  if (url !== undefined && url !== broken) {
    return <img src={url} alt="" width={36} height={36} className={name} onError={() => setBroken(url)} />
  }
  return (
    <span aria-hidden="true" className={name} data-tint={tintOf(account.provider)}>
      {initialsOf(words.provider(account))}
    </span>
  )
}

function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s_.-]+/)
    .slice(0, 2)
  return words
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase()
}

/** Picks the same colour for the same provider everywhere. */
function tintOf(provider: string): number {
  let sum = 7
  for (let at = 0; at < provider.length; at += 1) sum = (sum * 31 + provider.charCodeAt(at)) % 997
  return sum % tints
}
