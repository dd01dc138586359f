import { CalendarDays, ChartNoAxesColumn, House, type LucideIcon, Settings, Users, WalletCards } from 'lucide-react'

export interface NavigationItem {
  path: string
  label: string
  icon: LucideIcon
}

export const navigationItems: readonly NavigationItem[] = [
  { path: '/', label: 'Home', icon: House },
  { path: '/people', label: 'People', icon: Users },
  { path: '/time-off', label: 'Time off', icon: CalendarDays },
  { path: '/payroll', label: 'Payroll', icon: WalletCards },
  { path: '/reports', label: 'Reports', icon: ChartNoAxesColumn },
  { path: '/settings', label: 'Settings', icon: Settings },
]
