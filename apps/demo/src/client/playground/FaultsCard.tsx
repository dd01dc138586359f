import { Switch } from '../controls/Switch.js'
import { usePageConfig } from '../pageConfig.js'
import { type FaultId, faults, toggleFault } from './faults.js'

interface FaultsCardProps {
  on: readonly FaultId[]
  onChange: (on: readonly FaultId[]) => void
}

/** Switches for what can go wrong. Not available with the real API. */
export function FaultsCard({ on, onChange }: FaultsCardProps) {
  const { upstream } = usePageConfig()
  return (
    <section className="card panel" aria-labelledby="faults">
      <h2 id="faults">Faults</h2>
      {upstream === 'api' ? (
        <p className="panel-note">
          The demo runs on the real API, which can’t simulate failures. Start the demo without a key to try the faults
          on the emulator.
        </p>
      ) : (
        faults.map(({ id, label, effect }) => (
          <Switch
            key={id}
            label={label}
            help={effect}
            on={on.includes(id)}
            onChange={() => onChange(toggleFault(on, id))}
          />
        ))
      )}
    </section>
  )
}
