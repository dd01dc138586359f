import { type ConnectSessionRequest, connectRequestFields, type LinkedAccount } from '@connect-hub/session'

export interface ConnectRequestProps extends ConnectSessionRequest {
  /** The account to edit, as `useLinkedAccounts` gives it. Its id becomes `accountId`. */
  account?: Pick<LinkedAccount, 'id' | 'provider' | 'providerName' | 'status'>
}

/** What goes into a session request, out of props that hold more. Nothing that is not set. */
export function pickRequest({ account, ...props }: ConnectRequestProps): ConnectSessionRequest {
  const given = { ...props, accountId: props.accountId ?? account?.id }
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name in connectRequestFields && value !== undefined),
  )
}
