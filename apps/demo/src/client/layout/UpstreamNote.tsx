import { FlaskConical, RadioTower } from 'lucide-react'
import { usePageConfig } from '../pageConfig.js'

/** Says which API the demo runs on: a linked account is an invented one, or a real one. */
export function UpstreamNote() {
  const { upstream } = usePageConfig()
  return (
    <p className="upstream-note">
      {upstream === 'emulator' ? <FlaskConical aria-hidden="true" /> : <RadioTower aria-hidden="true" />}
      {upstream === 'emulator' ? 'Demo data, no real systems' : 'Connected to the real API'}
    </p>
  )
}
