import { connectRequestFields } from '@connect-hub/session'
import type { UseConnectHubOptions } from '../useConnectHub.js'

/** A record rather than a list, so that the compiler reports an option of the hook that is missing here. */
const optionNames: Record<keyof UseConnectHubOptions, true> = {
  ...connectRequestFields,
  account: true,
  appearance: true,
  container: true,
  dialogTitle: true,
  endpoint: true,
  expiryMargin: true,
  fetch: true,
  fetchSession: true,
  headers: true,
  hub: true,
  locale: true,
  messages: true,
  mode: true,
  onCancel: true,
  onClose: true,
  onError: true,
  onEvent: true,
  onReady: true,
  onSuccess: true,
  requestCase: true,
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
