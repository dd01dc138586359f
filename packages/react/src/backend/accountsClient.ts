import { ConnectError, fromWire, type LinkedAccount } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { accountsUrl } from './endpoints.js'
import { requestJson } from './requestJson.js'

/** Lists the owner's accounts. Reads a bare list or `{ data: [...] }`, in either spelling. */
export async function listAccounts(config: ConnectHubConfig, signal: AbortSignal): Promise<LinkedAccount[]> {
  const json = await requestJson(config, { about: 'accounts', method: 'GET', url: addressOf(config), signal })
  const list = Array.isArray(json) ? json : (json as { data?: unknown } | null)?.data
  if (!Array.isArray(list)) {
    throw new ConnectError('upstream_failed', { message: 'The accounts address did not answer with a list.' })
  }
  return list.map((account) => fromWire<LinkedAccount>(account))
}

/** Reads one account. The answer may not be a valid account, so every field may be missing. */
export async function getAccount(
  config: ConnectHubConfig,
  id: string,
  signal: AbortSignal,
): Promise<Partial<Omit<LinkedAccount, 'id'> & { id: number | string }>> {
  return fromWire(await requestJson(config, { about: 'accounts', method: 'GET', url: addressOf(config, id), signal }))
}

/** Renames an account. Returns the backend's new version of it. */
export async function renameAccount(
  config: ConnectHubConfig,
  id: string,
  label: string,
  signal: AbortSignal,
): Promise<LinkedAccount> {
  const request = { about: 'accounts', method: 'PATCH', url: addressOf(config, id), body: { label }, signal } as const
  return fromWire<LinkedAccount>(await requestJson(config, request))
}

export async function disconnectAccount(config: ConnectHubConfig, id: string, signal: AbortSignal): Promise<void> {
  await requestJson(config, { about: 'accounts', method: 'DELETE', url: addressOf(config, id), signal })
}

function addressOf(config: ConnectHubConfig, id?: string): string {
  const url = accountsUrl(config, id)
  if (url !== undefined) return url
  throw new ConnectError('misconfigured', {
    message: 'No address for accounts. Write endpoint={{ session: "…", accounts: "…" }}.',
  })
}
