'use client'

import { useState } from 'react'
import { fromRows, type MetadataRow, toRows } from './metadataRows.js'

type Metadata = Record<string, unknown> | null

/** The rows of an editor. They hold what no object can, such as two equal keys, and follow a value that changes from outside. */
export function useMetadataRows(value: Metadata, onChange: (value: Metadata) => void) {
  const [state, setState] = useState(() => begin(value))
  const current = sameMetadata(state.value, value) ? state : begin(value, state.nextId)
  if (current !== state) setState(current)

  function change(rows: MetadataRow[], nextId = current.nextId) {
    const next = fromRows(rows)
    setState({ rows, value: next, nextId })
    onChange(next)
  }

  return {
    rows: current.rows,
    edit: (id: number, part: Partial<MetadataRow>) =>
      change(current.rows.map((row) => (row.id === id ? { ...row, ...part } : row))),
    add: () => change([...current.rows, { id: current.nextId, key: '', text: '' }], current.nextId + 1),
    remove: (id: number) => change(current.rows.filter((row) => row.id !== id)),
    /** Puts the entries of an object in the place of a row; keys that are there already get the new value. */
    replace(id: number, object: Record<string, unknown>) {
      const rows = toRows(object, current.nextId)
      const keep = current.rows.filter((row) => row.id === id || !Object.hasOwn(object, row.key))
      const at = keep.findIndex((row) => row.id === id)
      change([...keep.slice(0, at), ...rows, ...keep.slice(at + 1)], current.nextId + rows.length)
    },
  }
}

function begin(value: Metadata, first = 0) {
  const rows = toRows(value, first)
  return { rows, value, nextId: first + rows.length }
}

function sameMetadata(one: Metadata, other: Metadata): boolean {
  return one === other || JSON.stringify(one ?? {}) === JSON.stringify(other ?? {})
}
