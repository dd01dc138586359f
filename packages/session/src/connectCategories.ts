/** The known categories, in the vendor's order, with a label for users. The list is open: the kit keeps other values. */
export const connectCategories = [
  { value: 'ats', label: 'Recruiting' },
  { value: 'hris', label: 'HR' },
  { value: 'hris-legacy', label: 'HR (legacy)' },
  { value: 'crm', label: 'CRM' },
  { value: 'iam', label: 'Identity' },
  { value: 'marketing', label: 'Marketing' },
  { value: 'lms', label: 'Learning' },
  { value: 'stackone', label: 'StackOne' },
  { value: 'documents', label: 'Documents' },
  { value: 'ticketing', label: 'Ticketing' },
  { value: 'screening', label: 'Screening' },
  { value: 'messaging', label: 'Messaging' },
  { value: 'accounting', label: 'Accounting' },
  { value: 'scheduling', label: 'Scheduling' },
] as const
