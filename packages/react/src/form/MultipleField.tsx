'use client'

import { forwardRef } from 'react'
import type { FieldProps } from './ui/FieldProps.js'
import { FieldWords } from './ui/FieldWords.js'
import { LockIcon } from './ui/icons.js'
import { useField } from './ui/useField.js'

/** Whether the owner may have several accounts of one provider. */
export const MultipleField = forwardRef<HTMLInputElement, FieldProps<boolean>>(function MultipleField(props, ref) {
  const field = useField('multiple', props)
  const { control, classOf, label, text, theme } = field
  const { error, notice, locked } = props
  return (
    <div
      {...theme}
      className={classOf('field', props.className)}
      data-kind="check"
      data-invalid={error ? '' : undefined}
      data-locked={locked ? '' : undefined}
    >
      <label className={classOf('check')}>
        <input
          {...control}
          ref={ref}
          type="checkbox"
          name={props.name}
          checked={props.value}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
          disabled={locked}
        />
        <span className={classOf('field-label')}>{label}</span>
        {locked && (
          <span className={classOf('field-mark')}>
            <LockIcon />
            {text.locked}
          </span>
        )}
      </label>
      <FieldWords field={field} error={error} notice={notice} />
    </div>
  )
})
