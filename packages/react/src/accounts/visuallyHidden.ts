import type { CSSProperties } from 'react'

/** For screen readers alone, also where the kit's styles are off. Set by script, so a strict style policy allows it. */
export const visuallyHidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}
