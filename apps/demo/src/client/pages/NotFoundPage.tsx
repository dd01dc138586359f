import { Link } from 'wouter'
import { PageHeader } from '../layout/PageHeader.js'

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Page not found" help="The address may be outdated or mistyped." />
      <Link href="/" className="button">
        Go to Home
      </Link>
    </>
  )
}
