'use client'

import { forwardRef, useEffect, useRef, useState } from 'react'
import { FieldFrame } from '../ui/FieldFrame.js'
import type { FieldProps } from '../ui/FieldProps.js'
import { PlusIcon } from '../ui/icons.js'
import { QuietStatus } from '../ui/QuietStatus.js'
import { useField } from '../ui/useField.js'
import { MetadataEntry } from './MetadataEntry.js'
import { useMetadataRows } from './useMetadataRows.js'

export type MetadataEditorProps = FieldProps<Record<string, unknown> | null>

/** Keys and values of any kind: text as it is, JSON where it is JSON. A pasted JSON object becomes entries. */
export const MetadataEditor = forwardRef<HTMLButtonElement, MetadataEditorProps>(function MetadataEditor(props, ref) {
  const field = useField('metadata', props)
  const { text, classOf, control, components } = field
  const { rows, edit, add, remove, replace } = useMetadataRows(props.value, props.onChange)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const adder = useRef<HTMLButtonElement | null>(null)
  const added = useRef(false)

  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.lastElementChild?.querySelector('input')?.focus()
  }, [rows])

  return (
    <FieldFrame {...props} field={field} kind="metadata" group>
      <fieldset
        aria-labelledby={`${field.id}-label`}
        aria-describedby={control['aria-describedby']}
        className={classOf('metadata')}
      >
        {rows.length > 0 && (
          <ul ref={list} className={classOf('entries')}>
            {rows.map((row, at) => (
              <MetadataEntry
                key={row.id}
                row={row}
                rows={rows}
                position={at + 1}
                ui={field}
                locked={props.locked}
                onBlur={props.onBlur}
                onEdit={(part) => edit(row.id, part)}
                onRemove={() => {
                  remove(row.id)
                  adder.current?.focus()
                }}
                onPaste={(object) => {
                  replace(row.id, object)
                  setSaid(text.metadataPasted)
                  adder.current?.focus()
                }}
              />
            ))}
          </ul>
        )}
        {!props.locked && (
          <components.Button
            {...control}
            aria-invalid={undefined}
            aria-required={undefined}
            ref={(button) => {
              adder.current = button
              if (typeof ref === 'function') ref(button)
              else if (ref) ref.current = button
            }}
            data-variant="secondary"
            className={classOf('action')}
            onClick={() => {
              added.current = true
              setSaid('')
              add()
            }}
          >
            <PlusIcon />
            {text.metadataAdd}
          </components.Button>
        )}
        {props.locked && rows.length === 0 && <p className={classOf('field-hint')}>{text.metadataEmpty}</p>}
      </fieldset>
      <QuietStatus>{said}</QuietStatus>
    </FieldFrame>
  )
})
