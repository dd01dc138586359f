import { Link } from 'wouter'
import { PageHeader } from '../layout/PageHeader.js'

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="There is nothing here" help="The address may be old or mistyped." />
      <Link href="/" className="button">
        Go to Home
      </Link>
    </>
  )
}
