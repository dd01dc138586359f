import type { ConnectIssueCode, ConnectSessionCreate } from '@connect-hub/session'

/** Every text of the form. A word in braces, such as `{count}`, is filled in. */
export interface FormMessages {
  titleNew: string
  titleEdit: string
  introNew: string
  introEdit: string
  sections: Record<'owner' | 'system' | 'connection' | 'extra', string>
  labels: Record<keyof ConnectSessionCreate, string>
  hints: Partial<Record<keyof ConnectSessionCreate, string>>
  /** What is wrong with a field, by the code of the issue. @default the issue's own words */
  issues: Partial<Record<ConnectIssueCode, string>>
  required: string
  locked: string
  summaryTitle: string
  summaryFailed: string
  submit: string
  submitting: string
  submitted: string
  launch: string
  reset: string

  categoryLabels: Partial<Record<string, string>>
  categoryDescriptions: Partial<Record<string, string>>
  categoriesPlaceholder: string
  selectAll: string
  selectNone: string
  /** {selected} of {total} */
  selectedCount: string
  addOption: string
  noOptions: string
  removeOption: string
  moreChips: string
  fewerChips: string

  typeLabels: Partial<Record<string, string>>
  typeDescriptions: Partial<Record<string, string>>
  typeUnknown: string

  expiresUnit: string
  units: Record<'seconds' | 'minutes' | 'hours' | 'days', string>
  expiresAt: string

  providerLoading: string
  providerFailed: string
  providerRetry: string
  providerNone: string
  providerFree: string

  metadataKey: string
  metadataValue: string
  metadataAdd: string
  metadataRemove: string
  metadataEmpty: string
  metadataDuplicate: string
  metadataNoKey: string
  metadataNotJson: string
  metadataPasted: string
  metadataKinds: Record<'text' | 'number' | 'boolean' | 'null' | 'list' | 'object', string>

  previewTitle: string
  previewOwner: string
  copy: string
  copied: string
  copyFailed: string
}

/** Texts of your own, one by one; within a group too. */
export type FormMessageOverrides = {
  [K in keyof FormMessages]?: FormMessages[K] extends string ? string : Partial<FormMessages[K]>
}
