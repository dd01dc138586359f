import { Menu } from '@base-ui/react/menu'
import { Check, ChevronsUpDown, LogOut } from 'lucide-react'
import { useState } from 'react'
import { Initials } from '../controls/Initials.js'
import { usePageConfig, useUser } from '../pageConfig.js'
import { submitForm } from '../submitForm.js'
import { applyTheme, readTheme, type Theme } from '../theme.js'

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Shows the user and their organisation, and switches either, or the theme. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const user = useUser()
  const { people } = usePageConfig()
  const [theme, setTheme] = useState(readTheme)
  const chooseTheme = (value: Theme) => {
    applyTheme(value)
    setTheme(value)
  }
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className={compact ? 'account-trigger account-trigger-compact' : 'account-trigger'}
        aria-label={`${user.organisation.name}, ${user.name}: account menu`}
      >
        <Initials name={user.organisation.name} />
        {!compact && (
          <>
            <span className="account-trigger-text">
              <strong>{user.organisation.name}</strong>
              <span>{user.name}</span>
            </span>
            <ChevronsUpDown aria-hidden="true" />
          </>
        )}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner
          className="menu-positioner"
          // The trigger stays in place while the page scrolls, and so does its menu.
          positionMethod="fixed"
          side={compact ? 'bottom' : 'top'}
          align={compact ? 'end' : 'start'}
          sideOffset={8}
        >
          <Menu.Popup className="menu account-menu">
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">Organisation</Menu.GroupLabel>
              <Menu.RadioGroup
                value={user.id}
                onValueChange={(id: string) => {
                  const { pathname, search } = window.location
                  submitForm('/session/start', { user: id, next: pathname + search })
                }}
              >
                {people.map((person) => (
                  <Menu.RadioItem key={person.id} value={person.id} className="menu-item">
                    <Initials name={person.organisation.name} small />
                    <span className="menu-item-text">
                      {person.organisation.name}
                      <small>{person.name}</small>
                    </span>
                    <Chosen />
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menu-separator" />
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">Appearance</Menu.GroupLabel>
              <Menu.RadioGroup value={theme} onValueChange={chooseTheme}>
                {themes.map(({ value, label }) => (
                  <Menu.RadioItem key={value} value={value} className="menu-item" closeOnClick={false}>
                    <span className="menu-item-text">{label}</span>
                    <Chosen />
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menu-separator" />
            <Menu.Item className="menu-item" onClick={() => submitForm('/session/end')}>
              <LogOut aria-hidden="true" />
              Sign out
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Chosen() {
  return (
    <Menu.RadioItemIndicator className="menu-chosen">
      <Check aria-hidden="true" />
    </Menu.RadioItemIndicator>
  )
}
