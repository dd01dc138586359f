/** The codes of issues with a field, for programs to act on. */
export type ConnectIssueCode = keyof typeof connectIssues

/** The developer's message for each code, in English. A form translates by the code. */
export const connectIssues = {
  text: 'Enter text.',
  yes_or_no: 'Choose yes or no.',
  category: 'Choose a category.',
  categories: 'Choose categories.',
  type: 'Choose a type.',
  metadata: 'Enter an object with keys and values.',
  seconds: 'Enter a whole number of seconds, 1 or more.',
  owner_id: "Enter the owner's id.",
  owner_name: "Enter the owner's name.",
  owner_by_server: 'The server sets the owner from the signed-in user. Leave this field out.',
  profile_or_integration: 'Use either a connector profile or an integration, not both.',
  profile_or_provider: 'Use either a connector profile or a provider, not both.',
  integration_or_provider: 'Use either an integration or a provider, not both.',
  version_without_provider: 'Choose a provider for this version, or leave the version out.',
  version_deprecated: 'StackOne has deprecated provider versions: the session may fail.',
  multiple_without_effect: 'Has no effect when an account is edited.',
  not_allowed: 'This is not allowed here.',
} as const

/** Creates an issue with its code's message. */
export function connectIssue<Code extends ConnectIssueCode>(path: string, code: Code) {
  return { path, code, message: connectIssues[code] }
}
