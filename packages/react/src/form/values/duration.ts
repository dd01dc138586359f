export type DurationUnit = 'seconds' | 'minutes' | 'hours' | 'days'

export const secondsOf: Readonly<Record<DurationUnit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

/** The largest unit in which the seconds are a whole number: 5400 is 90 minutes, 7200 is 2 hours. */
export function unitOf(seconds: number | null): DurationUnit {
  if (seconds === null || !(seconds > 0)) return 'minutes'
  const units = ['days', 'hours', 'minutes'] as const
  return units.find((unit) => seconds % secondsOf[unit] === 0) ?? 'seconds'
}

/** Seconds of an amount as it was typed; NaN of what is no number, null of nothing. */
export function toSeconds(amount: string, unit: DurationUnit): number | null {
  const typed = amount.trim().replace(',', '.')
  if (typed === '') return null
  // 1.1 minutes are 66 seconds, and not the 66.00000000000001 of floating point.
  return Math.round(Number(typed) * secondsOf[unit] * 1e6) / 1e6
}
