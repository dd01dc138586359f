'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ComboboxOption } from '../combobox/ComboboxOption.js'

export interface ProviderOption extends Omit<ComboboxOption, 'description'> {
  /** Its category, as a word for the person. */
  category?: string
}

/** Where the providers come from: a list, or a function that gets it, asked once the person comes to the field. */
export type ProviderSource =
  | readonly ProviderOption[]
  | ((options: { signal: AbortSignal }) => Promise<readonly ProviderOption[]>)

export interface Providers {
  status: 'idle' | 'loading' | 'ready' | 'error'
  list: readonly ProviderOption[]
  /** Gets the list, unless it is there or on its way. A failure is not kept. */
  load: () => void
}

export function useProviders(source: ProviderSource | undefined): Providers {
  const [fetched, setFetched] = useState<Omit<Providers, 'load'>>({ status: 'idle', list: [] })
  const request = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => request.current?.abort(), [])

  const load = useCallback(() => {
    if (typeof source !== 'function' || request.current) return
    const controller = new AbortController()
    request.current = controller
    setFetched({ status: 'loading', list: [] })
    // Inside then, so that a function that throws at once has failed, too.
    Promise.resolve(controller)
      .then(source)
      .then(
        (list) => controller.signal.aborted || setFetched({ status: 'ready', list }),
        () => {
          if (controller.signal.aborted) return
          request.current = undefined
          setFetched({ status: 'error', list: [] })
        },
      )
  }, [source])

  if (typeof source === 'function') return { ...fetched, load }
  return { status: 'ready', list: source ?? [], load }
}
