import { ArrowRight } from 'lucide-react'
import { Initials } from '../controls/Initials.js'
import { BrandMark } from '../layout/BrandMark.js'
import { usePageConfig } from '../pageConfig.js'

/** A demo has no passwords, so visitors choose a user. The form works without JavaScript. */
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
      <p>Two fictional organisations. Neither sees the other’s connections.</p>
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
