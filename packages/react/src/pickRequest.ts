import type { ConnectSessionRequest, LinkedAccount } from '@connect-hub/session'

export interface ConnectRequestProps extends ConnectSessionRequest {
  /** The account to edit, as `useLinkedAccounts` gives it. Its id becomes `accountId`. */
  account?: Pick<LinkedAccount, 'id' | 'provider' | 'providerName' | 'status'>
}

/** What goes into a session request, out of props that hold more. Nothing that is not set. */
export function pickRequest(props: ConnectRequestProps): ConnectSessionRequest {
  const { categories, provider, providerVersion, integrationId, label, metadata, multiple, type, expiresIn } = props
  const accountId = props.accountId ?? props.account?.id
  const request: ConnectSessionRequest = {
    accountId,
    categories,
    provider,
    providerVersion,
    integrationId,
    label,
    metadata,
    // The vendor ignores `multiple` for an account that exists.
    multiple: accountId === undefined ? multiple : undefined,
    type,
    expiresIn,
  }
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined))
}
