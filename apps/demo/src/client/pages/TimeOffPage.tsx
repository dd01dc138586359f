import { Initials } from '../controls/Initials.js'
import type { Absence } from '../data/Company.js'
import { dayFromToday } from '../data/dates.js'
import { useCompany } from '../data/useCompany.js'
import { PageHeader } from '../layout/PageHeader.js'

export function TimeOffPage() {
  const { absences } = useCompany()
  return (
    <>
      <PageHeader title="Time off" help="Who is away now, and who will be soon." />
      <Absences title="Now" absences={absences.filter(isNow)} />
      <Absences title="Planned" absences={absences.filter((absence) => !isNow(absence))} />
    </>
  )
}

const isNow = ({ fromDay }: Absence) => fromDay <= 0

function Absences({ title, absences }: { title: string; absences: Absence[] }) {
  return (
    <section className="section" aria-labelledby={title}>
      <h2 id={title}>{title}</h2>
      <ul className="card rows">
        {absences.map(({ name, kind, fromDay, toDay }) => (
          <li key={name} className="row">
            <Initials name={name} />
            <span className="row-text">
              <strong>{name}</strong>
              <span>{kind}</span>
            </span>
            <span className="row-end numeric">
              {dayFromToday(fromDay)} to {dayFromToday(toDay)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
