const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' })
const monthOnly = new Intl.DateTimeFormat('en-GB', { month: 'short' })

export function dayFromToday(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return dayMonth.format(date)
}

export function monthFromNow(months: number, style: 'long' | 'short' = 'long'): string {
  const now = new Date()
  const date = new Date(now.getFullYear(), now.getMonth() + months, 1)
  return (style === 'long' ? monthYear : monthOnly).format(date)
}

/** Pay day: the 25th, or the Friday before if that falls on a weekend. */
export function payDay(months: number): string {
  const now = new Date()
  const date = new Date(now.getFullYear(), now.getMonth() + months, 25)
  date.setDate(25 - ({ 6: 1, 0: 2 }[date.getDay()] ?? 0))
  return dayMonth.format(date)
}
