'use client'

import type { FormUi } from '../ui/FormUi.js'
import type { Providers } from './useProviders.js'

export interface ProviderNoteProps extends Pick<FormUi, 'classOf' | 'components' | 'text'> {
  providers: Providers
  /** Said when nothing is found. */
  free: string
  onRetry: () => void
}

/** Stands in place of the list of providers while there is none. */
export function ProviderNote({ providers: { status }, free, onRetry, ...ui }: ProviderNoteProps) {
  const { classOf, components, text } = ui
  if (status === 'idle' || status === 'loading') {
    return (
      <div role="status" className={classOf('popup-note')} data-status="loading">
        <span>{text.providerLoading}</span>
        {[1, 2, 3].map((row) => (
          <span key={row} className={classOf('bone')} data-shape="text" />
        ))}
      </div>
    )
  }
  return (
    <div role="status" className={classOf('popup-note')} data-status={status}>
      <p>{status === 'error' ? text.providerFailed : free}</p>
      {status === 'error' && (
        <components.Button data-variant="secondary" className={classOf('action')} onClick={onRetry}>
          {text.providerRetry}
        </components.Button>
      )}
    </div>
  )
}
