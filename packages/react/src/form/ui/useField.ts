'use client'

import { useId } from 'react'
import type { SessionFieldName } from '../values/SessionFields.js'
import type { FieldProps } from './FieldProps.js'
import { type FormUi, useFormUi } from './FormUi.js'

/** The ids and words of one field, and what its control says to a screen reader. */
export interface Field extends FormUi {
  id: string
  label: string
  hint: string | undefined
  control: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
    'aria-required': true | undefined
  }
}

/** Fills what the caller of a field left open with the kit's texts of `name`. */
export function useField<V>(name: SessionFieldName, props: FieldProps<V>): Field {
  const ui = useFormUi(props)
  const own = useId()
  const { id = own, error, notice, required } = props
  const hint = props.hint ?? ui.text.hints[name]
  const said = [(error ?? hint) && `${id}-hint`, notice && `${id}-notice`].filter(Boolean).join(' ')
  return {
    ...ui,
    id,
    label: props.label ?? ui.text.labels[name],
    hint,
    control: {
      id,
      'aria-describedby': said || undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': required ? true : undefined,
    },
  }
}
