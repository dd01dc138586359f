import { shield } from '../values/formValues.js'
import { readText, toText } from './metadataText.js'

/** One entry as it is typed. */
export interface MetadataRow {
  id: number
  key: string
  text: string
}

/** What is to be told about a row. */
export type MetadataProblem = 'metadataDuplicate' | 'metadataNoKey' | 'metadataNotJson'

/** The rows that show a value, with ids from `first` on. */
export function toRows(value: Record<string, unknown> | null, first: number): MetadataRow[] {
  return Object.entries(value ?? {}).map(([key, entry], at) => ({ id: first + at, key, text: toText(entry) }))
}

/** The value that rows stand for; null where there is nothing. Of rows with the same key the last one counts. */
export function fromRows(rows: readonly MetadataRow[]): Record<string, unknown> | null {
  const named = rows.filter(({ key }) => key !== '')
  if (named.length === 0) return null
  return shield(Object.fromEntries(named.map(({ key, text }) => [key, readText(text)])))
}

export function problemOf(row: MetadataRow, rows: readonly MetadataRow[]): MetadataProblem | undefined {
  const { key, text } = row
  if (key === '') return text === '' ? undefined : 'metadataNoKey'
  if (rows.some((other) => other !== row && other.key === key)) return 'metadataDuplicate'
  return /^\s*[[{]/.test(text) && typeof readText(text) === 'string' ? 'metadataNotJson' : undefined
}
