import type { ConnectCategory } from '@connect-hub/session'
import { BadgeCheck, BookOpen, Calculator, IdCard, type LucideIcon, MessageSquare, UserRoundSearch } from 'lucide-react'

export interface SystemKind {
  category: ConnectCategory
  name: string
  /** What the organisation gets from it. */
  use: string
  /** The name of one such system, after "Connect" on its button. */
  what: string
  icon: LucideIcon
}

/** The kinds of system that suit a product for people teams; the hub offers more. */
export const systemKinds: readonly SystemKind[] = [
  {
    category: 'hris',
    name: 'HR',
    use: 'Keep people and time off in sync.',
    what: 'HR system',
    icon: IdCard,
  },
  {
    category: 'ats',
    name: 'Recruiting',
    use: 'Turn hired candidates into starters.',
    what: 'recruiting system',
    icon: UserRoundSearch,
  },
  {
    category: 'lms',
    name: 'Learning',
    use: 'Assign courses, see who finished.',
    what: 'learning system',
    icon: BookOpen,
  },
  {
    category: 'iam',
    name: 'Identity',
    use: 'Access from day one to the last.',
    what: 'identity system',
    icon: BadgeCheck,
  },
  {
    category: 'accounting',
    name: 'Accounting',
    use: 'Book each pay run automatically.',
    what: 'accounting system',
    icon: Calculator,
  },
  {
    category: 'messaging',
    name: 'Messaging',
    use: 'Tell teams who is away.',
    what: 'messaging system',
    icon: MessageSquare,
  },
]
