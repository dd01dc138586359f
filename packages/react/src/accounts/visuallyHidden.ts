import type { CSSProperties } from 'react'

/** Shows an element to screen readers only, even without the kit's styles. Set by script, which a strict style policy allows. */
export const visuallyHidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}
