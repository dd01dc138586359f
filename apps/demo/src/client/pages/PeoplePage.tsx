import { Initials } from '../controls/Initials.js'
import { useCompany } from '../data/useCompany.js'
import { PageHeader } from '../layout/PageHeader.js'

export function PeoplePage() {
  const { people, payRuns } = useCompany()
  return (
    <>
      <PageHeader
        title="People"
        help={`The ${people.length} people you work with most, of ${payRuns[0]?.people ?? 0}.`}
      />
      <div className="card">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Team</th>
              <th scope="col" className="wide-only">
                Place
              </th>
              <th scope="col" className="wide-only">
                Since
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, title, team, place, startYear }) => (
              <tr key={name}>
                <td>
                  <span className="row-lead">
                    <Initials name={name} />
                    <span className="row-text">
                      <strong>{name}</strong>
                      <span>{title}</span>
                    </span>
                  </span>
                </td>
                <td>{team}</td>
                <td className="wide-only">{place}</td>
                <td className="wide-only numeric">{startYear}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
