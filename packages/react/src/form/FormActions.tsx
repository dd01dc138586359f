'use client'

import type { MouseEvent } from 'react'
import { useFormUi } from './ui/FormUi.js'
import type { ConnectSessionFormHook } from './useConnectSessionForm.js'

export interface FormActionsProps {
  status: ConnectSessionFormHook['status']
  isDirty: boolean
  /** The form opens the hub, which says itself how it went. */
  launches: boolean
  onReset: () => void
}

/** The button that sends the form, and the one that takes changes back. */
export function FormActions({ status, isDirty, launches, onReset }: FormActionsProps) {
  const { text, classOf, components } = useFormUi({})
  const busy = status === 'submitting'
  return (
    <footer className={classOf('form-actions')}>
      <components.Button
        type="submit"
        data-variant="primary"
        // A press leaves no field: its message would come between press and click, and move the button away from under them.
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        // Not disabled: the focus stays where it is.
        aria-disabled={busy || undefined}
        aria-busy={busy || undefined}
        className={classOf('button')}
      >
        {launches ? text.launch : text.submit}
      </components.Button>
      {isDirty && !busy && (
        <components.Button data-variant="secondary" className={classOf('action')} onClick={onReset}>
          {text.reset}
        </components.Button>
      )}
      <span role="status" className={classOf('form-status')}>
        {busy && !launches ? text.submitting : status === 'submitted' && !launches ? text.submitted : ''}
      </span>
    </footer>
  )
}
