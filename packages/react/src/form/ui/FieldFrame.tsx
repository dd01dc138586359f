'use client'

import type { ReactNode } from 'react'
import type { FieldProps } from './FieldProps.js'
import { FieldWords } from './FieldWords.js'
import { LockIcon } from './icons.js'
import type { Field } from './useField.js'

export interface FieldFrameProps
  extends Pick<FieldProps<unknown>, 'error' | 'notice' | 'required' | 'locked' | 'className'> {
  field: Field
  /** The name of the field for the style sheet. */
  kind: string
  /** A group of controls has a name of its own in place of a label. */
  group?: boolean
  /** Stands at the end of the label's line. */
  aside?: ReactNode
  children: ReactNode
}

/** What stands around a control: label, help, and what is wrong. */
export function FieldFrame({ field, kind, group, aside, children, ...props }: FieldFrameProps) {
  const { error, notice, required, locked, className } = props
  const { id, label, text, theme, classOf } = field
  return (
    <div
      {...theme}
      className={classOf('field', className)}
      data-kind={kind}
      data-invalid={error ? '' : undefined}
      data-locked={locked ? '' : undefined}
    >
      <div className={classOf('field-head')}>
        {group ? (
          <span id={`${id}-label`} className={classOf('field-label')}>
            {label}
          </span>
        ) : (
          <label id={`${id}-label`} htmlFor={id} className={classOf('field-label')}>
            {label}
          </label>
        )}
        {(required === true || locked === true) && (
          <span className={classOf('field-mark')}>
            {locked && <LockIcon />}
            {locked ? text.locked : text.required}
          </span>
        )}
        {aside}
      </div>
      {children}
      <FieldWords field={field} error={error} notice={notice} />
    </div>
  )
}
