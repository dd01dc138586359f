import type { ConnectSessionRequest, LinkedAccount } from '@connect-hub/session'

export interface ConnectRequestProps extends ConnectSessionRequest {
  /** The account to edit, as `useLinkedAccounts` gives it. Its id becomes `accountId`. */
  account?: Pick<LinkedAccount, 'id' | 'provider' | 'providerName' | 'status'>
}

/** A record and not a list: so the compiler says when a field of the request is missing here. */
export const requestNames: Record<keyof ConnectSessionRequest, true> = {
  accountId: true,
  categories: true,
  expiresIn: true,
  integrationId: true,
  label: true,
  metadata: true,
  multiple: true,
  provider: true,
  providerVersion: true,
  type: true,
}

/** What goes into a session request, out of props that hold more. Nothing that is not set. */
export function pickRequest({ account, ...props }: ConnectRequestProps): ConnectSessionRequest {
  const given = { ...props, accountId: props.accountId ?? account?.id }
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name in requestNames && value !== undefined),
  )
}
