/** The session types known today, with a label for a person. The list is open: others are kept as they are. */
export const connectSessionTypes = [
  { value: 'production', label: 'Production' },
  { value: 'test', label: 'Test' },
] as const
