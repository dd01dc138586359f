import type { LinkedAccountStatus } from '@connect-hub/session'
import { Archive, CircleAlert, CircleCheck, CircleHelp, CirclePause, ClockAlert, type LucideIcon } from 'lucide-react'

export interface StatusWord {
  word: string
  tone: 'success' | 'warning' | 'danger' | 'neutral'
  icon: LucideIcon
}

const words: Readonly<Record<string, StatusWord>> = {
  active: { word: 'Connected', tone: 'success', icon: CircleCheck },
  inactive: { word: 'Not in use', tone: 'neutral', icon: CirclePause },
  suspended: { word: 'Suspended', tone: 'warning', icon: CirclePause },
  archived: { word: 'Archived', tone: 'neutral', icon: Archive },
  expired: { word: 'Sign-in expired', tone: 'warning', icon: ClockAlert },
  error: { word: 'Not working', tone: 'danger', icon: CircleAlert },
}

/** A status in words. One that the vendor adds later is shown as it is called. */
export function statusWord(status: LinkedAccountStatus): StatusWord {
  return words[status] ?? { word: status.replaceAll('_', ' '), tone: 'neutral', icon: CircleHelp }
}
