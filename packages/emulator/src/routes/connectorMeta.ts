import type { Connector } from '../connectors/Connector.js'
import { modelsOf } from '../connectors/modelsOf.js'
import { jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { pageOf, positive, readPage } from '../http/readPage.js'
import type { EmulatorState } from '../state/createState.js'
import { findAccount } from '../state/find.js'
import type { Call } from './Call.js'

/**
 * GET /connectors/meta: every provider once. As a bare array it is whole unless the query asks for a page, because the
 * vendor's SDKs cannot ask for one.
 */
export function listConnectorMeta({ state, url: { searchParams: query } }: Call): Response {
  const include = readInclude(query)
  const providers = [...new Set(state.connectors.map(({ provider }) => provider))]
  const found = providers
    .map((provider) => metaOf(state, provider))
    .filter(({ active }) => active || include('inactive'))
  const data = found.map((meta) => metaWire(meta, include))
  const { page: first, size } = readPage(query)
  const page = positive(query, 'next', first)
  const asksForPage = query.has('page') || query.has('page_size')
  if (state.options.connectorList !== 'data') {
    return jsonAnswer(200, asksForPage ? pageOf(data, { page, size }) : data)
  }
  const next = page * size < data.length ? String(page + 1) : null
  return jsonAnswer(200, { data: pageOf(data, { page, size }), next })
}

/** GET /connectors/meta/:provider */
export function getConnectorMeta({ state, id, url }: Call): Response {
  return jsonAnswer(200, metaWire(metaOf(state, id), readInclude(url.searchParams)))
}

/** GET /accounts/:id/meta: the meta information of the account's provider. */
export function getAccountMeta({ state, id }: Call): Response {
  return jsonAnswer(
    200,
    metaWire(metaOf(state, findAccount(state, id).provider), () => true),
  )
}

interface Meta extends Connector {
  active: boolean
}

/** One entry for all versions of a provider, named after its first. Throws 404. */
function metaOf({ connectors }: EmulatorState, provider: string): Meta {
  const versions = connectors.filter((connector) => connector.provider === provider)
  const [first] = versions
  if (!first) throw new ApiError(404, `Connector ${provider} not found`)
  return { ...first, active: versions.some(({ active }) => active ?? true) }
}

type Include = (part: 'resources' | 'inactive') => boolean

/** What the answer includes: the parts that the query lists, or all of them when it lists none. */
function readInclude(query: URLSearchParams): Include {
  const listed = query.get('include')?.split(',')
  return (part) => listed?.includes(part) ?? true
}

function metaWire({ provider, name, category, active, logoUrl }: Meta, include: Include) {
  return {
    provider,
    provider_name: name,
    category,
    active,
    ...(include('resources') && {
      resources: { images: { logo_url: logoUrl, original_logo_horizontal_url: null } },
    }),
    models: modelsOf(category),
  }
}
