import { escapeHtml } from './escapeHtml.js'
import { page } from './page.js'

/** A page that says one thing. `script` runs at its end. */
export function messagePage(status: number, title: string, text: string, script?: string): Response {
  return page(status, {
    title,
    body: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>`,
    ...(script && { script }),
  })
}
