'use client'

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'

/** How many options are drawn at first, and how many more when the end comes near: a list of thousands opens as fast as a short one. */
const pageSize = 50
/** How far Page Up and Page Down go. */
const leap = 10

export interface ComboboxOptions {
  /** How many options there are to move through. */
  count: number
  /** The option at which the list opens, or -1. */
  first?: number
  onPick: (index: number) => void
  /** Escape in a closed list, as the ARIA practices have it. */
  onClear: () => void
  disabled?: boolean | undefined
}

/** Keyboard, focus and ARIA of a combobox with a list, after the ARIA Authoring Practices. Knows nothing of what is chosen. */
export function useCombobox({ count, first = -1, onPick, onClear, disabled }: ComboboxOptions) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [wanted, setActive] = useState(-1)
  const [drawn, setDrawn] = useState(pageSize)
  const active = Math.min(wanted, count - 1)
  const limit = Math.min(count, Math.max(drawn, active + 2))

  useEffect(() => {
    if (isOpen && active >= 0)
      list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])

  function open(at = first) {
    if (disabled) return
    setOpen(true)
    setActive(at)
    setDrawn(pageSize)
  }

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function move(to: number) {
    if (count > 0) setActive((to + count) % count)
  }

  function onKeyDown(event: KeyboardEvent) {
    // An input method uses these keys for itself.
    if (event.nativeEvent.isComposing || disabled) return
    const { key, altKey } = event
    if (key === 'Escape') {
      if (!isOpen) return onClear()
      event.stopPropagation()
      close()
    } else if (key === 'Enter') {
      if (!isOpen || active < 0) return
      onPick(active)
    } else if (key === 'ArrowDown') {
      if (altKey) open()
      else if (isOpen) move(active + 1)
      else open(Math.max(first, 0))
    } else if (key === 'ArrowUp') {
      if (altKey) close()
      else if (isOpen) move(active < 0 ? count - 1 : active - 1)
      else open(first < 0 ? count - 1 : first)
    } else if (key === 'PageDown' && isOpen) move(Math.min(active + leap, count - 1))
    else if (key === 'PageUp' && isOpen) move(Math.max(active - leap, 0))
    else return
    event.preventDefault()
  }

  return {
    isOpen,
    active,
    limit,
    open,
    close,
    /** For the element around input and list. */
    rootProps: {
      onBlur(event: FocusEvent<HTMLElement>) {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      },
    },
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': isOpen && count > 0,
      'aria-controls': isOpen && count > 0 ? listId : undefined,
      'aria-activedescendant': isOpen && active >= 0 ? `${listId}-${active}` : undefined,
      onKeyDown,
      onClick: () => isOpen || open(),
    },
    listProps: {
      id: listId,
      ref: list,
      // The focus stays in the input: what scrolls would otherwise be a stop for Tab.
      tabIndex: -1,
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onClick(event: MouseEvent<HTMLDivElement>) {
        const option = event.target instanceof Element ? event.target.closest('[data-index]') : null
        if (option) onPick(Number(option.getAttribute('data-index')))
      },
      onScroll({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent<HTMLDivElement>) {
        if (limit < count && scrollTop + 2 * clientHeight > scrollHeight) setDrawn(limit + pageSize)
      },
    },
  }
}

export type Combobox = ReturnType<typeof useCombobox>
