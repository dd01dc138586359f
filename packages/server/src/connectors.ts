import { type ConnectCategory, type Connector, fromWire } from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import type { Upstream } from './createUpstream.js'
import { readUpstream } from './readUpstream.js'

/** The size limit of a page, in bytes. Each entry contains all models of its provider, so it exceeds the limit for accounts. */
const maxBytes = 32 * 1024 * 1024
const pageSize = 100
const maxPages = 50

/** Lists every connector of the vendor's catalog, sorted by name. A provider with several categories appears once. */
export async function fetchConnectors(upstream: Upstream): Promise<Connector[]> {
  const found = new Map<string, Connector>()
  for (let page = 1; page <= maxPages; page += 1) {
    // Without `include` the vendor may leave out logos and connectors that aren't enabled.
    const query = { include: 'resources,inactive', page: `${page}`, page_size: `${pageSize}` }
    const json = await upstream({ method: 'GET', path: '/connectors/meta', query, maxBytes })
    const items = readUpstream(() => readPage(json))
    const known = count(found)
    for (const item of items) found.set(item.provider, merge(found.get(item.provider), item))
    // A catalog that ignores the page parameter sends the same entries again.
    if (items.length < pageSize || count(found) === known) break
  }
  return [...found.values()].sort((a, b) => a.providerName.localeCompare(b.providerName, 'en'))
}

/** Filters the catalog by `allow`, and each connector's categories as well. */
export function narrowConnectors(
  connectors: readonly Connector[],
  { providers, categories }: ConnectAllow,
): Connector[] {
  const allowed = connectors.filter(({ provider }) => !providers || providers.includes(provider))
  if (!categories) return allowed
  return allowed.flatMap((connector) => {
    const shared = connector.categories.filter((category) => categories.includes(category))
    return shared.length > 0 ? [{ ...connector, categories: shared }] : []
  })
}

const count = (found: ReadonlyMap<string, Connector>) =>
  [...found.values()].reduce((sum, { categories }) => sum + 1 + categories.length, 0)

const merge = (known: Connector | undefined, next: Connector): Connector =>
  known
    ? {
        ...known,
        ...next,
        categories: [...new Set([...known.categories, ...next.categories])],
        active: known.active || next.active,
      }
    : next

function readPage(json: unknown): Connector[] {
  const list: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : json
  if (!Array.isArray(list)) throw new TypeError('Not a list')
  const connectors = list.map(readConnector).filter((connector) => connector !== undefined)
  if (list.length > 0 && connectors.length === 0) throw new TypeError('Not a list of connectors')
  return connectors
}

/** Reads the documented fields and drops the rest, such as `models`; undefined for an entry without a provider. */
function readConnector(json: unknown): Connector | undefined {
  const meta = { ...(json as Record<string, unknown> | null) }
  const provider = text(meta['provider'])
  if (!provider) return undefined
  const category = text(meta['category'])
  const logoUrl = httpsUrl(field(field(meta['resources'], 'images'), 'logo_url'))
  return {
    provider,
    providerName: text(meta['provider_name']) ?? provider,
    categories: category
      ? (fromWire<{ categories: ConnectCategory[] }>({ categories: [category] }).categories ?? [])
      : [],
    active: meta['active'] !== false,
    ...(logoUrl && { logoUrl }),
  }
}

const field = (value: unknown, name: string): unknown => ({ ...(value as Record<string, unknown> | null) })[name]
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** Returns a web URL, or undefined: a page shows the logo, so other schemes must not pass. */
const httpsUrl = (value: unknown) =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : undefined
