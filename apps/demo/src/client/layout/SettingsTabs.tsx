import { Link, useLocation } from 'wouter'

const tabs = [
  { path: '/settings', label: 'General' },
  { path: '/settings/integrations', label: 'Integrations' },
  { path: '/settings/playground', label: 'Playground' },
  { path: '/settings/session-builder', label: 'Session builder' },
]

export function SettingsTabs() {
  const [location] = useLocation()
  return (
    <nav aria-label="Settings" className="tabs">
      {tabs.map(({ path, label }) => (
        <Link key={path} href={path} className="tab" aria-current={location === path ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
