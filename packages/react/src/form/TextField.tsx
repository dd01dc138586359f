'use client'

import { forwardRef } from 'react'
import { FieldFrame } from './ui/FieldFrame.js'
import type { FieldProps } from './ui/FieldProps.js'
import { useField } from './ui/useField.js'
import type { SessionFieldName } from './values/SessionFields.js'

export interface TextFieldProps extends FieldProps<string> {
  /** The field, for its texts. */
  field: SessionFieldName
}

/** A field of plain text. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField({ field: of, ...props }, ref) {
  const field = useField(of, props)
  const { Input } = field.components
  return (
    <FieldFrame {...props} field={field} kind="text">
      <Input
        {...field.control}
        ref={ref}
        type="text"
        name={props.name}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        readOnly={props.locked}
        autoComplete="off"
        spellCheck={false}
        className={field.classOf('input')}
      />
    </FieldFrame>
  )
})
