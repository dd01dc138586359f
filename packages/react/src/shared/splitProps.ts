import type { UseConnectHubOptions } from '../useConnectHub.js'

/**
 * A record rather than a list, so that the compiler reports an option of the hook that is missing here. It repeats the fields
 * of a request: esbuild and Bun would load all of session's code with the page for its list of them.
 */
const optionNames: Record<keyof UseConnectHubOptions, true> = {
  account: true,
  accountId: true,
  appearance: true,
  categories: true,
  connectorProfileId: true,
  container: true,
  dialogTitle: true,
  endpoint: true,
  expiresIn: true,
  expiryMargin: true,
  fetch: true,
  fetchSession: true,
  headers: true,
  hub: true,
  integrationId: true,
  label: true,
  locale: true,
  messages: true,
  metadata: true,
  mode: true,
  multiple: true,
  onCancel: true,
  onClose: true,
  onError: true,
  onEvent: true,
  onReady: true,
  onSuccess: true,
  provider: true,
  providerVersion: true,
  requestCase: true,
  type: true,
}

/** Separates hub options from DOM attributes. */
export function splitProps<P extends UseConnectHubOptions>(
  props: P,
): [options: UseConnectHubOptions, attributes: Omit<P, keyof UseConnectHubOptions>] {
  const options: Record<string, unknown> = {}
  const attributes: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) (name in optionNames ? options : attributes)[name] = value
  return [options, attributes as Omit<P, keyof UseConnectHubOptions>]
}
