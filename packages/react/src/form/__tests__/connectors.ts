import type { ProviderOption } from '@connect-hub/react/form'

/** A drawn square in place of a logo: no outside host is asked. */
const logo = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="5" fill="${color}"/></svg>`)}`

export const connectors: ProviderOption[] = [
  { value: 'peoplewick', label: 'Peoplewick', category: 'HR', logoUrl: logo('#2f6f4f') },
  { value: 'rosterly', label: 'Rosterly', category: 'HR', logoUrl: logo('#b4572a') },
  { value: 'hirelane', label: 'Hirelane', category: 'Recruiting', logoUrl: logo('#3a5fc4') },
  { value: 'dealbrook', label: 'Dealbrook', category: 'CRM', logoUrl: logo('#7a3ea8') },
  { value: 'coursewright', label: 'Coursewright', category: 'Learning', logoUrl: logo('#a8323e') },
  { value: 'ledgerfold', label: 'Ledgerfold', category: 'Accounting', logoUrl: logo('#1f7a8c') },
]
