import { CircleCheck, PencilLine } from 'lucide-react'
import { monthFromNow, payDay } from '../data/dates.js'
import { useCompany } from '../data/useCompany.js'
import { PageHeader } from '../layout/PageHeader.js'

const euros = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

export function PayrollPage() {
  const { payRuns } = useCompany()
  return (
    <>
      <PageHeader title="Payroll" help="One run per month, paid on the 25th or the Friday before." />
      <div className="card">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Status</th>
              <th scope="col" className="wide-only">
                People
              </th>
              <th scope="col" className="end">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {payRuns.map(({ month, people, total }) => (
              <tr key={month}>
                <th scope="row">
                  <strong>{monthFromNow(month)}</strong>
                  <small>
                    {month === 0 ? 'Pays' : 'Paid'} {payDay(month)}
                  </small>
                </th>
                <td>{month === 0 ? <Draft /> : <Paid />}</td>
                <td className="wide-only numeric">{people}</td>
                <td className="end numeric">{euros.format(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Draft() {
  return (
    <span className="status" data-tone="neutral">
      <PencilLine aria-hidden="true" />
      Draft
    </span>
  )
}

function Paid() {
  return (
    <span className="status" data-tone="success">
      <CircleCheck aria-hidden="true" />
      Paid
    </span>
  )
}
