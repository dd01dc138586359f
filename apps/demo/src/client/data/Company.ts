export interface Company {
  people: readonly Person[]
  absences: readonly Absence[]
  payRuns: readonly PayRun[]
  /** Leavers per month in percent of the headcount, for the last six months. */
  turnover: readonly number[]
  /** Headcount at the end of each of the last six months. */
  headcount: readonly number[]
}

interface Person {
  name: string
  title: string
  team: string
  place: string
  startYear: number
}

/** Days are relative to today, so that the sample data never looks old. */
export interface Absence {
  name: string
  kind: 'Holiday' | 'Sick leave' | 'Parental leave' | 'Conference'
  fromDay: number
  toDay: number
}

interface PayRun {
  /** Months from now: 0 is this month's run. */
  month: number
  people: number
  /** In whole euros. */
  total: number
}
