import type { FormUiProps } from './FormUi.js'

/** What every field takes: the props of react-hook-form's `field`, and the words around the control. */
export interface FieldProps<V> extends FormUiProps {
  /** The current value. */
  value: V
  /** Called with the new value. */
  onChange: (value: V) => void
  /** Called when the focus leaves the field. */
  onBlur?: () => void
  /** The control's name. */
  name?: string
  /** The control's id. @default one of its own */
  id?: string
  /** The field's name. @default the kit's text for this field */
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
  /** A class for the field, beside the kit's own. */
  className?: string
}
