import type {
  ConnectCategory,
  ConnectErrorCode,
  ConnectIssueCode,
  ConnectSessionType,
  LinkedAccountStatus,
} from '@connect-hub/session'
import type { AccountsMessages } from '../accounts/AccountsMessages.js'
import type { Known } from '../shared/Known.js'
import type { ConnectMessages } from './ConnectMessages.js'
import type { FormMessages } from './FormMessages.js'

/** All texts of a language, each of them required: the compiler reports one that a folder beside this file lacks. */
export interface LanguageTexts extends ConnectMessages {
  connectTitles: Record<Known<ConnectCategory>, string>
  errors: Record<ConnectErrorCode, string>
  accounts: AccountsTexts
  form: FormTexts
}

/** English without what the session package says in English anyway: errors, issues, and the labels of categories and types. */
export interface EnglishTexts extends ConnectMessages {
  connectTitles: Record<Known<ConnectCategory>, string>
  accounts: AccountsTexts
}

interface AccountsTexts extends AccountsMessages {
  statuses: Record<Known<LinkedAccountStatus>, string>
  /** An account that works needs no reason. */
  reasons: Record<Exclude<Known<LinkedAccountStatus>, 'active'>, string>
}

/** What English says too. */
export interface EnglishFormTexts extends FormMessages {
  categoryDescriptions: Record<Known<ConnectCategory>, string>
  typeDescriptions: Record<Known<ConnectSessionType>, string>
}

interface FormTexts extends EnglishFormTexts {
  issues: Record<ConnectIssueCode, string>
  categoryLabels: Record<Known<ConnectCategory>, string>
  typeLabels: Record<Known<ConnectSessionType>, string>
}
