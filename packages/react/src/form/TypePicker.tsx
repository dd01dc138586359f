'use client'

import { type ConnectSessionType, connectSessionTypes } from '@connect-hub/session'
import { forwardRef } from 'react'
import { FieldFrame } from './ui/FieldFrame.js'
import type { FieldProps } from './ui/FieldProps.js'
import { useField } from './ui/useField.js'

export type TypePickerProps = FieldProps<ConnectSessionType>

/** Production or test, with what each means. Left blank it is production, as the vendor has it; an unknown type is kept. */
export const TypePicker = forwardRef<HTMLInputElement, TypePickerProps>(function TypePicker(props, ref) {
  const field = useField('type', props)
  const { text, classOf, control, id } = field
  const { value, onChange, onBlur, name, locked } = props
  const known = connectSessionTypes.some((type) => type.value === value)
  const types: readonly { value: string; label: string }[] =
    known || value === '' ? connectSessionTypes : [...connectSessionTypes, { value, label: value }]
  const shown = value || 'production'
  return (
    <FieldFrame {...props} field={field} kind="type" group>
      <div
        role="radiogroup"
        id={id}
        aria-labelledby={`${id}-label`}
        aria-describedby={control['aria-describedby']}
        aria-required={control['aria-required']}
        aria-invalid={control['aria-invalid']}
        className={classOf('types')}
      >
        {types.map((type, at) => (
          <div key={type.value} className={classOf('type')} data-checked={type.value === shown ? '' : undefined}>
            <input
              ref={type.value === shown ? ref : null}
              id={`${id}-${at}`}
              type="radio"
              name={name ?? id}
              value={type.value}
              checked={type.value === shown}
              onChange={() => onChange(type.value)}
              // Production is marked before it is chosen: then a click on it is a choice, and no change.
              onClick={() => value === '' && onChange(type.value)}
              // Space on a radio that is marked is no click.
              onKeyDown={({ key }) => key === ' ' && value === '' && onChange(type.value)}
              onBlur={onBlur}
              disabled={locked}
              aria-describedby={`${id}-${at}-description`}
            />
            <label htmlFor={`${id}-${at}`} className={classOf('type-label')}>
              {text.typeLabels[type.value] ?? type.label}
            </label>
            <span id={`${id}-${at}-description`} className={classOf('type-description')}>
              {text.typeDescriptions[type.value] ?? text.typeUnknown}
            </span>
          </div>
        ))}
      </div>
    </FieldFrame>
  )
})
