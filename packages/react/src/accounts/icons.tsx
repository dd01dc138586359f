import type { StatusLook } from './statusLook.js'

const paths: Readonly<Record<StatusLook['icon'], string>> = {
  check: 'M5.25 8.25l2 2 3.5-4.25',
  alert: 'M8 4.75v3.75M8 11v.25',
  clock: 'M8 4.5V8l2.25 1.5',
  pause: 'M6.5 5.75v4.5M9.5 5.75v4.5',
  archive: 'M5 6.25h6M5.75 6.25v4h4.5v-4M7.25 8.25h1.5',
  question: 'M6.25 6.25a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.5-.75 1M8 11v.25',
}

/** Draws a sign in a circle, as tall as the text beside it. */
export function StatusIcon({ name }: { name: StatusLook['icon'] }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="8" cy="8" r="6.25" />
        <path d={paths[name]} />
      </g>
    </svg>
  )
}
