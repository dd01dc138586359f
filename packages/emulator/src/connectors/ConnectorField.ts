/** One input of a connector's form, as the hub reads it. */
export interface ConnectorField {
  key: string
  label: string
  type: 'text' | 'password' | 'number' | 'select' | 'text_area'
  required: boolean
  /** Shown and sent, but not to be changed. */
  readOnly: boolean
  /** Kept apart and never shown again: an edit sees it redacted. */
  secret: boolean
  placeholder?: string
  /** The choices of a select. */
  options?: readonly { value: string; label: string }[]
  description?: string
  tooltip?: string
  guide?: { tooltip?: string; description?: string }
  /** What the field holds at first. */
  value?: string
  validation?: FieldValidation
  /** `false` hides the field; its value is sent all the same. */
  display?: boolean
}

/** A rule the hub checks while the person types. */
export type FieldValidation =
  | { type: 'html-pattern'; pattern: string; error?: string }
  /** The text must hold `pattern` and ".com". */
  | { type: 'domain'; pattern: string; error?: string }
