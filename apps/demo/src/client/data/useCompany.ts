import { useUser } from '../pageConfig.js'
import type { Company } from './Company.js'
import { companies } from './companies.js'

const empty: Company = { people: [], absences: [], payRuns: [], turnover: [], headcount: [] }

/** The invented records of the organisation one is signed in to. */
export function useCompany(): Company {
  return companies[useUser().organisation.id] ?? empty
}
