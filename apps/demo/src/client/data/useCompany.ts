import { useUser } from '../pageConfig.js'
import type { Company } from './Company.js'
import { companies } from './companies.js'

const empty: Company = { people: [], absences: [], payRuns: [], turnover: [], headcount: [] }

/** Returns the sample records of the signed-in organisation. */
export function useCompany(): Company {
  return companies[useUser().organisation.id] ?? empty
}
