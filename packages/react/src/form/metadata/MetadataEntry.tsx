'use client'

import { type ClipboardEvent, useId } from 'react'
import { fill } from '../../shared/fill.js'
import type { FormUi } from '../ui/FormUi.js'
import { CloseIcon, InfoIcon } from '../ui/icons.js'
import { type MetadataRow, problemOf } from './metadataRows.js'
import { kindOf, readObject, readText } from './metadataText.js'

export interface MetadataEntryProps {
  row: MetadataRow
  rows: readonly MetadataRow[]
  position: number
  ui: FormUi
  locked: boolean | undefined
  onEdit: (part: Partial<MetadataRow>) => void
  onRemove: () => void
  onBlur: (() => void) | undefined
  onPaste: (object: Record<string, unknown>) => void
}

/** One key and its value, the kind that the value reads as, and what is odd about it. */
export function MetadataEntry({ row, rows, position, ui, locked, ...on }: MetadataEntryProps) {
  const { text, classOf, components } = ui
  const { Input, Textarea, Button } = components
  const problem = problemOf(row, rows)
  const id = useId()
  const kind = kindOf(readText(row.text))

  function onPaste(event: ClipboardEvent) {
    const object = readObject(event.clipboardData.getData('text'))
    // Beside a key that is there, an object is the value of that key.
    if (!object || locked || (row.key !== '' && event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    on.onPaste(object)
  }

  return (
    <li className={classOf('entry')} onPaste={onPaste}>
      <Input
        type="text"
        aria-label={text.metadataKey}
        aria-describedby={problem && id}
        aria-invalid={problem === 'metadataDuplicate' || problem === 'metadataNoKey' || undefined}
        placeholder={text.metadataKey}
        value={row.key}
        onChange={(event) => on.onEdit({ key: event.target.value })}
        onBlur={on.onBlur}
        readOnly={locked}
        autoComplete="off"
        spellCheck={false}
        className={classOf('input')}
      />
      {/* JSON reads from left to right everywhere. */}
      <span className={classOf('entry-value')} dir={kind === 'text' ? undefined : 'ltr'}>
        <Textarea
          aria-label={text.metadataValue}
          aria-describedby={`${id}-kind`}
          placeholder={text.metadataValue}
          value={row.text}
          onChange={(event) => on.onEdit({ text: event.target.value })}
          onBlur={on.onBlur}
          readOnly={locked}
          rows={1}
          spellCheck={false}
          className={classOf('input')}
        />
        <span id={`${id}-kind`} className={classOf('entry-kind')}>
          {text.metadataKinds[kind]}
        </span>
      </span>
      {!locked && (
        <Button
          data-variant="quiet"
          aria-label={fill(text.metadataRemove, { position })}
          className={classOf('icon-button')}
          onClick={on.onRemove}
        >
          <CloseIcon />
        </Button>
      )}
      {problem && (
        <p id={id} role="status" className={classOf('field-notice')}>
          <InfoIcon />
          <span>{text[problem]}</span>
        </p>
      )}
    </li>
  )
}
