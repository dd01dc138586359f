import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** Tells of something that went well: seen at the foot of the page, and read out. Empty, it is not there for the eye. */
export function Toast({ children }: { children: ReactNode }) {
  return (
    <output className="toast-region">
      {children && (
        <p className="toast">
          <CircleCheck aria-hidden="true" />
          {children}
        </p>
      )}
    </output>
  )
}
