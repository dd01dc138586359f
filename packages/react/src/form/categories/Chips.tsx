'use client'

import { forwardRef, type KeyboardEvent, useState } from 'react'
import type { FormMessages } from '../../messages/FormMessages.js'
import { fill } from '../../shared/fill.js'
import { CloseIcon } from '../ui/icons.js'

/** More chips than these are folded away. */
const most = 8

export interface ChipsProps {
  values: readonly string[]
  labelOf: (value: string) => string
  /** Not given: nothing can be removed. */
  onRemove: ((value: string) => void) | undefined
  focusInput: (list: HTMLUListElement) => void
  label: string
  text: FormMessages
  classOf: (name: string) => string | undefined
}

/** What was chosen. One stop for Tab is the input; the arrow keys reach the chips from there, Delete removes one. */
export const Chips = forwardRef<HTMLUListElement, ChipsProps>(function Chips(props, ref) {
  const { values, labelOf, onRemove, focusInput, label, text, classOf } = props
  const [unfolded, setUnfolded] = useState(false)
  if (values.length === 0) return null
  const shown = unfolded ? values : values.slice(0, most)

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const list = event.currentTarget.closest('ul')
    if (!list) return
    const buttons = [...list.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === event.currentTarget)
    const rtl = getComputedStyle(list).direction === 'rtl'
    const { key } = event
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const next = buttons[at + ((key === 'ArrowLeft') === rtl ? 1 : -1)]
      if (next) next.focus()
      else if ((key === 'ArrowLeft') === rtl) focusInput(list)
    } else if (key === 'Delete' || key === 'Backspace') {
      const value = shown[at]
      if (value !== undefined) onRemove?.(value)
      focusInput(list)
    } else if (key === 'Escape') focusInput(list)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <ul ref={ref} aria-label={label} className={classOf('chips')}>
      {shown.map((value) => (
        <li key={value} className={classOf('chip')}>
          <bdi title={labelOf(value)}>{labelOf(value)}</bdi>
          {onRemove && (
            <button
              type="button"
              tabIndex={-1}
              onKeyDown={onKeyDown}
              aria-label={fill(text.removeOption, { label: labelOf(value) })}
              onClick={(event) => {
                const list = event.currentTarget.closest('ul')
                onRemove(value)
                if (list) focusInput(list)
              }}
            >
              <CloseIcon />
            </button>
          )}
        </li>
      ))}
      {values.length > most && (
        <li>
          <button
            type="button"
            className={classOf('quiet-button')}
            onKeyDown={onKeyDown}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? text.fewerChips : fill(text.moreChips, { count: values.length - most })}
          </button>
        </li>
      )}
    </ul>
  )
})
