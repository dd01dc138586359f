import { FlaskConical, RadioTower } from 'lucide-react'
import { usePageConfig } from '../pageConfig.js'

/** Shows which API the demo uses, and so whether linked accounts are sample data or real. */
export function UpstreamNote() {
  const { upstream } = usePageConfig()
  return (
    <p className="upstream-note">
      {upstream === 'emulator' ? <FlaskConical aria-hidden="true" /> : <RadioTower aria-hidden="true" />}
      {upstream === 'emulator' ? 'Demo data, no real systems' : 'Connected to the real API'}
    </p>
  )
}
