import { type ConnectSessionRequest, connectRequestFields, type LinkedAccount } from '@connect-hub/session'

export interface ConnectRequestProps extends ConnectSessionRequest {
  /** The account to edit, as returned by `useLinkedAccounts`. Its id becomes `accountId`. */
  account?: Pick<LinkedAccount, 'id' | 'provider' | 'providerName' | 'status'>
}

/** Picks the set fields of a session request from props that hold more. */
export function pickRequest({ account, ...props }: ConnectRequestProps): ConnectSessionRequest {
  const given = { ...props, accountId: props.accountId ?? account?.id }
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name in connectRequestFields && value !== undefined),
  )
}
