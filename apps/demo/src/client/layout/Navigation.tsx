import { Link, useLocation } from 'wouter'
import { navigationItems } from './navigationItems.js'

export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const [location] = useLocation()
  return (
    <nav aria-label="Main" className="navigation">
      <ul>
        {navigationItems.map(({ path, label, icon: Icon }) => {
          const isCurrent = path === '/' ? location === '/' : location.startsWith(path)
          return (
            <li key={path}>
              <Link
                href={path}
                className="navigation-link"
                aria-current={isCurrent ? 'page' : undefined}
                onClick={onNavigate}
              >
                <Icon aria-hidden="true" />
                {label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
