import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** Reports a success: visible for a while at the bottom of the page, and announced. Covers nothing. */
export function Toast({ children }: { children: ReactNode }) {
  return (
    <output className="toast-region">
      {children && (
        <p key={String(children)} className="toast">
          <CircleCheck aria-hidden="true" />
          {children}
        </p>
      )}
    </output>
  )
}
