import { type Connector, integrationIdOf } from '../connectors/Connector.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import { formPage } from '../pages/formPage.js'
import { closeControl, tellFrame } from '../pages/frame.js'
import { escapeHtml, messagePage, page } from '../pages/page.js'
import { checkCredentials, splitValues } from '../state/credentials.js'
import { connectorsOf, findConnector, findSession } from '../state/find.js'
import type { SessionRecord } from '../state/records.js'
import { editedAccount, saveAccount } from '../state/saveAccount.js'
import type { Call } from './Call.js'

/** GET /embedded/accounts/connect: where the auth link leads. The hub without its code: a list, then a form. */
export function linkPage(call: Call): Response {
  return withSession(call, (session) => {
    const connector = chosen(call, session)
    if (!connector) return listPage(offered(call, session), call.url)
    const account = editedAccount(call.state, session, connector.provider)
    return formPage(connector, {
      values: account ? splitValues(connector, account).setup : {},
      isEdit: Boolean(account),
    })
  })
}

/** POST /embedded/accounts/connect */
export function connectByLink(call: Call): Response {
  return withSession(call, (session) => {
    const connector = chosen(call, session)
    if (!connector) throw new ApiError(404, 'Integration not found')
    const entries = Object.entries(isRecord(call.body) ? call.body : {}).filter(([, value]) => value !== '')
    const values = Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
    const account = editedAccount(call.state, session, connector.provider)
    const problem = checkCredentials(connector, { ...account?.values, ...values })
    if (problem) return formPage(connector, { values, isEdit: Boolean(account), problem })
    const { id, provider } = saveAccount(call.state, session, connector, values)
    const script = closeControl + tellFrame('linked', { id, provider })
    return messagePage(200, 'Connected', `${connector.name} is connected. You can close this window.`, script)
  })
}

function chosen({ state, url }: Call, session: SessionRecord): Connector | undefined {
  const { accountId } = session.create
  const edited = accountId ? state.accounts.get(accountId)?.integrationId : undefined
  const id = edited ?? url.searchParams.get('integration_id')
  if (id) return findConnector(state, id)
  const [first, second] = offered({ state }, session)
  return second ? undefined : first
}

function offered({ state }: Pick<Call, 'state'>, session: SessionRecord): Connector[] {
  return connectorsOf(state, session).filter(({ active }) => active !== false)
}

/** A person sees this route, so a refusal is a page too. */
function withSession({ state, url }: Call, answer: (session: SessionRecord) => Response): Response {
  try {
    return answer(findSession(state, url.searchParams.get('token')))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const text = `${error.message}. Close it and start again.`
    return messagePage(error.status, 'This link does not work any more', text, closeControl)
  }
}

/** The connectors to choose from, for the auth link. Each one leads to its form at the same address. */
function listPage(connectors: readonly Connector[], url: URL): Response {
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
