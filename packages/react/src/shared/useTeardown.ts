'use client'

import { useEffect, useRef } from 'react'

/**
 * Calls `teardown` after the component unmounted. In development StrictMode undoes and repeats effects, first when the
 * component mounts and again whenever a Suspense boundary around it is revealed: those calls are skipped.
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
