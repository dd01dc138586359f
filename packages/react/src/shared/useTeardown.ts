'use client'

import { useEffect, useRef } from 'react'

/**
 * Calls `teardown` after the component unmounts. In development StrictMode runs effects twice, when the component mounts
 * and whenever a Suspense boundary around it reveals it: this skips those calls.
 */
export function useTeardown(teardown: () => void): void {
  const mounted = useRef(false)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
      queueMicrotask(() => mounted.current || teardown())
    }
  }, [teardown])
}
