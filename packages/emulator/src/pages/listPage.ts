import type { Connector } from '../connectors/Connector.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import { escapeHtml } from './escapeHtml.js'
import { closeControl } from './frame.js'
import { page } from './page.js'

/** The connectors to choose from, for the auth link. Each one leads to its form at the same address. */
export function listPage(connectors: readonly Connector[], url: URL): Response {
  const items = connectors.map((connector) => {
    const href = new URL(url)
    href.searchParams.set('integration_id', integrationIdOf(connector))
    const logo = `<img src="${escapeHtml(connector.logoUrl)}" alt="">`
    return `<li><a href="${escapeHtml(href.href)}">${logo}${escapeHtml(connector.name)}</a></li>`
  })
  return page(200, {
    title: 'Connect a system',
    body: `<h1>Connect a system</h1>\n<ul>${items.join('')}</ul>`,
    script: closeControl,
  })
}
