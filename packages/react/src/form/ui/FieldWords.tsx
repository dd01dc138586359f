'use client'

import { AlertIcon, InfoIcon } from './icons.js'
import type { Field } from './useField.js'

export interface FieldWordsProps {
  field: Field
  error: string | undefined
  notice: string | undefined
}

/** What stands below a control: help or, in its place, what is wrong; and what is worth knowing. */
export function FieldWords({ field, error, notice }: FieldWordsProps) {
  const { id, hint, classOf } = field
  const words = error ?? hint
  return (
    <>
      {words && (
        <p id={`${id}-hint`} className={classOf(error ? 'field-error' : 'field-hint')}>
          {error && <AlertIcon />}
          <span>{words}</span>
        </p>
      )}
      {notice && (
        <p id={`${id}-notice`} className={classOf('field-notice')}>
          <InfoIcon />
          <span>{notice}</span>
        </p>
      )}
    </>
  )
}
