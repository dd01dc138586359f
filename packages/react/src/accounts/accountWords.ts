import type { LinkedAccount } from '@connect-hub/session'
import { languageTag } from '../messages/languageTag.js'
import { fill } from '../shared/fill.js'
import { ownValue } from '../shared/ownValue.js'
import type { AccountsMessages } from './AccountsMessages.js'

/** Describes an account in the user's language. */
export interface AccountWords {
  /** "BambooHR" */
  provider: (account: LinkedAccount) => string
  /** "BambooHR (Berlin office)": distinguishes two accounts of one provider. */
  name: (account: LinkedAccount) => string
  status: (account: LinkedAccount) => string
  /** The reason for its status. Undefined for a working account. */
  reason: (account: LinkedAccount) => string | undefined
  /** "Connected yesterday", later "Connected on 3 Mar 2026". */
  since: (account: LinkedAccount, now?: Date) => string
  /** Day and time, for a tooltip. */
  moment: (date: Date) => string
}

/** Creates the formatters for one list, because creating them is slow. */
export function accountWords(messages: AccountsMessages, locale: string | undefined): AccountWords {
  const tag = languageTag(locale)
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })

  return {
    provider: providerOf,
    name: (account) =>
      account.label === undefined
        ? providerOf(account)
        : fill(messages.labelled, { provider: providerOf(account), label: account.label }),
    status: ({ status }) => ownValue(messages.statuses, status) ?? humanize(status),
    reason(account) {
      if (account.status === 'active') return undefined
      return latestReason(account) ?? ownValue(messages.reasons, account.status)
    },
    since({ createdAt }, now = new Date()) {
      const days = calendarDays(createdAt, now)
      return days >= 0 && days < 7
        ? fill(messages.connectedWhen, { when: relative.format(-days, 'day') })
        : fill(messages.connectedOn, { date: day.format(createdAt) })
    },
    moment: (date) => moment.format(date),
  }
}

const providerOf = ({ providerName, provider }: LinkedAccount) => providerName ?? provider

/** Formats "needs_review" as "Needs review", for a status that the vendor adds later. */
function humanize(status: string): string {
  const words = status.replaceAll(/[_-]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const timeOf = ({ timestamp }: { timestamp?: Date }) => timestamp?.getTime() ?? 0

function latestReason({ statusReasons = [] }: LinkedAccount): string | undefined {
  const [latest] = statusReasons.filter(({ description }) => description).sort((one, two) => timeOf(two) - timeOf(one))
  return latest?.description
}

/** Counts days rather than hours, so that the text stays true while it is on the screen. */
function calendarDays(from: Date, to: Date): number {
  return (midnight(to) - midnight(from)) / 86_400_000
}

const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
