import { ArrowRight } from 'lucide-react'
import { Initials } from '../controls/Initials.js'
import { BrandMark } from '../layout/BrandMark.js'
import { usePageConfig } from '../pageConfig.js'

/** A demo has no passwords: one chooses who to be. The form works as HTML alone. */
export function SignInPage() {
  const { people } = usePageConfig()
  const next = new URLSearchParams(window.location.search).get('next') ?? '/'
  return (
    <main className="sign-in">
      <title>Sign in · Northwind People</title>
      <div className="brand">
        <BrandMark />
        Northwind People
      </div>
      <h1>Who are you today?</h1>
      <p>Two invented organisations. What one connects, the other never sees.</p>
      <form method="post" action="/session/start" className="card rows">
        <input type="hidden" name="next" value={next} />
        {people.map(({ id, name, role, organisation }) => (
          <button key={id} name="user" value={id} className="row row-button" type="submit">
            <Initials name={organisation.name} />
            <span className="row-text">
              <strong>{organisation.name}</strong>
              <span>
                {name}, {role}
              </span>
            </span>
            <ArrowRight aria-hidden="true" className="row-end" />
          </button>
        ))}
      </form>
    </main>
  )
}
