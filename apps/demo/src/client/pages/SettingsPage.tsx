import { PageHeader } from '../layout/PageHeader.js'
import { SettingsTabs } from '../layout/SettingsTabs.js'
import { useUser } from '../pageConfig.js'

export function SettingsPage() {
  const { name, email, role, organisation } = useUser()
  const facts = [
    { label: 'Organisation', value: organisation.name },
    { label: 'Organisation ID', value: organisation.id },
    { label: 'Signed in as', value: `${name}, ${email}` },
    { label: 'Role', value: role },
    { label: 'Time zone', value: 'Central European Time' },
    { label: 'Week starts on', value: 'Monday' },
  ]
  return (
    <>
      <PageHeader title="Settings" help={`How Northwind People works for ${organisation.name}.`} />
      <SettingsTabs />
      <dl className="card facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
