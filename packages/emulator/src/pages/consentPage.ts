import type { Connector } from '../connectors/Connector.js'
import { escapeHtml } from './escapeHtml.js'
import { page } from './page.js'

/** The page of the other system that asks the person to allow access. Its form comes back to the same address. */
export function consentPage(connector: Connector, ownerName: string): Response {
  const name = escapeHtml(connector.name)
  const owner = escapeHtml(ownerName)
  return page(200, {
    title: `Allow access to ${connector.name}`,
    body: `<img src="${escapeHtml(connector.logoUrl)}" alt="">
<h1>Allow access to ${name}?</h1>
<p>${owner} asks to read and update your data in ${name}.</p>
<ul><li>See people, teams and their fields</li><li>Create and update records</li><li>Stay connected until you end it</li></ul>
<form method="post"><button name="decision" value="deny">Deny</button><button name="decision" value="allow" class="primary">Allow</button></form>`,
  })
}
