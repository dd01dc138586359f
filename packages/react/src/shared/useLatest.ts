'use client'

import { type RefObject, useInsertionEffect, useRef } from 'react'

/** A ref that always holds the newest value: callbacks and options are read when they are used, so no host must memoise. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value)
  useInsertionEffect(() => {
    ref.current = value
  })
  return ref
}
