import type { CSSProperties, ReactNode } from 'react'

/** As a style and not as a class: it stays out of sight where the kit's classes are left off, too. */
const unseen: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}

/** Words for a screen reader, told when they change. */
export function QuietStatus({ children }: { children: ReactNode }) {
  return (
    <span role="status" style={unseen}>
      {children}
    </span>
  )
}
