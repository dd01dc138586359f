import { monthFromNow } from '../data/dates.js'
import { useCompany } from '../data/useCompany.js'
import { PageHeader } from '../layout/PageHeader.js'

export function ReportsPage() {
  const { headcount, turnover } = useCompany()
  return (
    <>
      <PageHeader title="Reports" help="The last six months, at the end of each." />
      <div className="reports">
        <Bars title="Headcount" values={headcount} unit="people" />
        <Bars title="Turnover" values={turnover} unit="%" />
      </div>
    </>
  )
}

function Bars({ title, values, unit }: { title: string; values: readonly number[]; unit: string }) {
  const highest = Math.max(...values, 1)
  return (
    <section className="card report" aria-labelledby={title}>
      <h2 id={title}>{title}</h2>
      <p className="figure-value">
        {values.at(-1) ?? 0} <small>{unit}</small>
      </p>
      <ul className="bars">
        {values.map((value, index) => {
          const month = monthFromNow(index - values.length, 'short')
          return (
            <li key={month} title={`${month}: ${value} ${unit}`}>
              <svg viewBox="0 0 24 96" preserveAspectRatio="none" aria-hidden="true">
                <rect width="24" y={96 - (value / highest) * 92} height={(value / highest) * 92 + 4} rx="3" />
              </svg>
              <span className="bar-value numeric">{value}</span>
              <span>{month}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
