import { Switch as BaseSwitch } from '@base-ui/react/switch'
import { useId } from 'react'

interface SwitchProps {
  label: string
  /** What the switch does, shown below its label. */
  help: string
  on: boolean
  onChange: (on: boolean) => void
}

export function Switch({ label, help, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="switch-row">
      <label htmlFor={id}>
        <BaseSwitch.Root
          id={id}
          className="switch"
          checked={on}
          onCheckedChange={onChange}
          aria-describedby={`${id}help`}
        >
          <BaseSwitch.Thumb className="switch-thumb" />
        </BaseSwitch.Root>
        {label}
      </label>
      <p id={`${id}help`}>{help}</p>
    </div>
  )
}
