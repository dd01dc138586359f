import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** Tells of something that went well: seen at the foot of the page for a while, and read out. In the way of nothing. */
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
