import { escapeHtml } from './escapeHtml.js'
import { page } from './page.js'

/** A page that says one thing. */
export function messagePage(status: number, title: string, text: string): Response {
  return page(status, { title, body: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>` })
}
