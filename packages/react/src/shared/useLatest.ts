'use client'

import { type RefObject, useInsertionEffect, useRef } from 'react'

/** Returns a ref that holds the newest value: the kit reads callbacks and options when it uses them, so hosts need not memoize. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value)
  useInsertionEffect(() => {
    ref.current = value
  })
  return ref
}
