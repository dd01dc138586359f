import type { LinkedAccountStatus } from '@connect-hub/session'
import type { Known } from '../shared/Known.js'
import { ownValue } from '../shared/ownValue.js'

/** The look of a status. */
export interface StatusLook {
  tone: 'success' | 'warning' | 'danger' | 'neutral'
  icon: 'check' | 'alert' | 'clock' | 'pause' | 'archive' | 'question'
  /** Whether signing in again helps. */
  needsReconnect: boolean
}

const looks: Readonly<Record<Known<LinkedAccountStatus>, StatusLook>> = {
  active: { tone: 'success', icon: 'check', needsReconnect: false },
  inactive: { tone: 'neutral', icon: 'pause', needsReconnect: true },
  expired: { tone: 'warning', icon: 'clock', needsReconnect: true },
  error: { tone: 'danger', icon: 'alert', needsReconnect: true },
  suspended: { tone: 'warning', icon: 'pause', needsReconnect: false },
  archived: { tone: 'neutral', icon: 'archive', needsReconnect: false },
}
const unknown: StatusLook = { tone: 'neutral', icon: 'question', needsReconnect: false }

export function statusLook(status: LinkedAccountStatus): StatusLook {
  return ownValue(looks, status) ?? unknown
}
