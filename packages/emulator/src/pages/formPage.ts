import { type Connector, type ConnectorField, fieldsOf } from '../connectors/Connector.js'
import { closeControl } from './frame.js'
import { escapeHtml, page } from './page.js'

/** What a form shows beside its fields. */
export interface FormState {
  /** What its fields hold; a secret is never shown. */
  values: Record<string, string>
  /** With an account to edit, a secret may stay empty. */
  isEdit: boolean
  /** What was wrong with the form as it was sent. */
  problem?: string
}

/** The form of a connector, for the auth link. It comes back to the same address. */
export function formPage(connector: Connector, { values, isEdit, problem }: FormState): Response {
  const fields = fieldsOf(connector)
    .filter(({ display }) => display !== false)
    .map((field) => control(field, values[field.key] ?? field.value ?? '', field.required && !(isEdit && field.secret)))
  const name = escapeHtml(connector.name)
  return page(problem ? 400 : 200, {
    title: `Connect ${connector.name}`,
    body: `<img src="${escapeHtml(connector.logoUrl)}" alt="">
<h1>Connect ${name}</h1>
<form method="post">
${problem ? `<p role="alert">${escapeHtml(problem)}</p>` : ''}
${fields.join('\n')}
<button class="primary">Connect ${name}</button>
</form>`,
    script: closeControl,
  })
}

function control(field: ConnectorField, value: string, required: boolean): string {
  const text = escapeHtml(value)
  const attributes = `name="${escapeHtml(field.key)}"${required ? ' required' : ''}${field.readOnly ? ' readonly' : ''}`
  return `<label>${escapeHtml(field.label)}${input(field, attributes, text)}</label>`
}

function input(field: ConnectorField, attributes: string, text: string): string {
  if (field.type === 'text_area') return `<textarea ${attributes} rows="4">${field.secret ? '' : text}</textarea>`
  if (field.type === 'select') {
    const options = (field.options ?? []).map(({ value, label }) => {
      const shown = escapeHtml(value)
      return `<option value="${shown}"${shown === text ? ' selected' : ''}>${escapeHtml(label)}</option>`
    })
    return `<select ${attributes}><option value=""></option>${options.join('')}</select>`
  }
  return `<input ${attributes} type="${field.type}" value="${field.secret ? '' : text}" autocomplete="off">`
}
