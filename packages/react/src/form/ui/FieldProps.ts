import type { FormUiProps } from './FormUi.js'

/** What every field takes: the props of react-hook-form's `field`, and the words around the control. */
export interface FieldProps<V> extends FormUiProps {
  value: V
  onChange: (value: V) => void
  onBlur?: () => void
  name?: string
  /** @default one of its own */
  id?: string
  /** @default the kit's text for this field */
  label?: string
  /** One line of help. @default the kit's text for this field */
  hint?: string
  /** What is wrong, in words. Shown in place of the hint. */
  error?: string
  /** What is allowed but worth knowing. */
  notice?: string
  /** Marks the field as one that must be filled in. @default false */
  required?: boolean
  /** Shows the value and keeps it from being changed; it is submitted all the same. @default false */
  locked?: boolean
  className?: string
}
