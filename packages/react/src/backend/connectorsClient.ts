import { ConnectError, type Connector } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { connectorsUrl } from './endpoints.js'
import { requestJson } from './requestJson.js'

/** Lists the systems that the owner may connect. Reads a bare list or `{ data: [...] }`. */
export async function listConnectors(config: ConnectHubConfig, signal: AbortSignal): Promise<Connector[]> {
  const url = connectorsUrl(config)
  if (url === undefined) {
    throw new ConnectError('misconfigured', {
      message: 'No address for connectors. Write endpoint={{ session: "…", connectors: "…" }}.',
    })
  }
  const json = await requestJson(config, { about: 'connectors', method: 'GET', url, signal })
  const list = Array.isArray(json) ? json : (json as { data?: unknown } | null)?.data
  if (!Array.isArray(list)) {
    throw new ConnectError('upstream_failed', { message: 'The connectors address did not answer with a list.' })
  }
  return list.filter(isConnector)
}

/** Another backend's list may contain more; the kit shows entries with a key, a name and categories. */
function isConnector(value: unknown): value is Connector {
  const { provider, providerName, categories } = { ...(value as Partial<Connector> | null) }
  return typeof provider === 'string' && typeof providerName === 'string' && Array.isArray(categories)
}
