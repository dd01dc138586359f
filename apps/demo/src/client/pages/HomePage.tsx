import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { Initials } from '../controls/Initials.js'
import { dayFromToday, payDay } from '../data/dates.js'
import { useCompany } from '../data/useCompany.js'
import { PageHeader } from '../layout/PageHeader.js'
import { useUser } from '../pageConfig.js'

export function HomePage() {
  const user = useUser()
  const { absences, payRuns, headcount } = useCompany()
  const away = absences.filter(({ fromDay }) => fromDay <= 0)
  const figures = [
    { label: 'People', value: payRuns[0]?.people ?? 0, note: `${headcount.at(-1) ?? 0} at the end of last month` },
    { label: 'Away today', value: away.length, note: `${absences.length - away.length} more planned` },
    { label: 'Next pay day', value: payDay(0), note: 'Draft ready to check' },
  ]
  return (
    <>
      <PageHeader
        title="Home"
        help={`Good to see you, ${user.name.split(' ')[0]}. This is ${user.organisation.name} today.`}
      />
      <dl className="figures">
        {figures.map(({ label, value, note }) => (
          <div key={label} className="card figure">
            <dt>{label}</dt>
            <dd className="figure-value">{value}</dd>
            <dd className="figure-note">{note}</dd>
          </div>
        ))}
      </dl>
      <section className="section" aria-labelledby="away">
        <h2 id="away">Away today</h2>
        <ul className="card rows">
          {away.map(({ name, kind, toDay }) => (
            <li key={name} className="row">
              <Initials name={name} />
              <span className="row-text">
                <strong>{name}</strong>
                <span>{kind}</span>
              </span>
              <span className="row-end">Back {dayFromToday(toDay + 1)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Link href="/settings/integrations" className="card prompt">
        <span>
          <strong>Stop typing the same people twice</strong>
          <span>Connect your HR, recruiting or payroll system and Northwind keeps itself up to date.</span>
        </span>
        <ArrowRight aria-hidden="true" />
      </Link>
    </>
  )
}
