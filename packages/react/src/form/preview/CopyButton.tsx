'use client'

import { useEffect, useState } from 'react'
import type { FormUi } from '../ui/FormUi.js'

/** How long the button says that it copied, in milliseconds. */
const saidFor = 2000

export interface CopyButtonProps {
  value: string
  ui: FormUi
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ value, ui: { text, classOf, components } }: CopyButtonProps) {
  const [status, setStatus] = useState<'idle' | 'copied' | 'error'>('idle')
  useEffect(() => {
    if (status !== 'copied') return
    const timer = setTimeout(() => setStatus('idle'), saidFor)
    return () => clearTimeout(timer)
  }, [status])

  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setStatus('copied')
    } catch {
      setStatus('error')
    }
  }

  return (
    <span className={classOf('copy')} data-status={status}>
      <span role="status">{status === 'copied' ? text.copied : status === 'error' ? text.copyFailed : ''}</span>
      <components.Button data-variant="quiet" className={classOf('quiet-button')} onClick={() => void copy()}>
        {text.copy}
      </components.Button>
    </span>
  )
}
