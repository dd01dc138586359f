/** What the text of a value stands for. */
export type MetadataKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object'

/**
 * The value that a text stands for: JSON where it is JSON, else the text itself. A number that would come out differently,
 * such as a long id or 1.0, stays text: nothing typed is changed in silence. Quotes make text of anything: "5".
 */
export function readText(text: string): unknown {
  const value = parse(text)
  if (value === undefined) return text
  return typeof value === 'number' && String(value) !== text.trim() ? text : value
}

/** The text that reads as the value. */
export function toText(value: unknown): string {
  if (typeof value === 'string' && readText(value) === value) return value
  return JSON.stringify(value, undefined, typeof value === 'object' ? 2 : undefined) ?? ''
}

export function kindOf(value: unknown): MetadataKind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'object'
}

/** The object that a pasted text is, if it is one. */
export function readObject(text: string): Record<string, unknown> | undefined {
  const value = parse(text)
  return isObject(value) ? value : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
