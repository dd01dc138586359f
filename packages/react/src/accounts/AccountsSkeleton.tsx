'use client'

import { classes, useAccounts } from './AccountsContext.js'
import { visuallyHidden } from './visuallyHidden.js'

/** Renders rows with the shape and height of real ones. */
export function AccountsSkeleton({ rows }: { rows: number }) {
  const { messages, unstyled } = useAccounts()
  const bone = (shape: string) => <span className={classes(unstyled, 'connect-hub-bone')} data-shape={shape} />
  return (
    <div className={classes(unstyled, 'connect-hub-accounts-list')}>
      <p role="status" style={visuallyHidden}>
        {messages.loading}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        // The index is a stable key, as these rows never move.
        <div key={row} aria-hidden="true" className={classes(unstyled, 'connect-hub-account')}>
          <span className={classes(unstyled, 'connect-hub-account-lead')}>
            {bone('logo')}
            <span className={classes(unstyled, 'connect-hub-account-lines')}>{bone('text')}</span>
          </span>
          <span className={classes(unstyled, 'connect-hub-account-lines')}>{bone('text')}</span>
          <span className={classes(unstyled, 'connect-hub-account-lines')}>{bone('text')}</span>
          <span className={classes(unstyled, 'connect-hub-account-actions')}>{bone('button')}</span>
        </div>
      ))}
    </div>
  )
}
