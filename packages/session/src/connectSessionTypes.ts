/** The known session types, with a label for users. The list is open: the kit keeps other values. */
export const connectSessionTypes = [
  { value: 'production', label: 'Production' },
  { value: 'test', label: 'Test' },
] as const
