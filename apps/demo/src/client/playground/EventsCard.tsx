import { useEffect, useRef } from 'react'
import type { LogLine } from './useEventLog.js'

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** Shows the events passed to `onEvent`: enough for analytics, with no secrets. */
export function EventsCard({ lines, onClear }: { lines: readonly LogLine[]; onClear: () => void }) {
  const list = useRef<HTMLDivElement>(null)
  // Scrolls to the newest line.
  useEffect(() => {
    const element = list.current
    if (element && lines.length > 0) element.scrollTop = element.scrollHeight
  }, [lines])
  return (
    <section className="card panel" aria-labelledby="events">
      <header className="panel-head">
        <h2 id="events">Events</h2>
        {lines.length > 0 && (
          <button type="button" className="button" onClick={onClear}>
            Clear
          </button>
        )}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, with the keyboard too */}
      <div ref={list} role="log" aria-labelledby="events" className="log" tabIndex={0}>
        {lines.length === 0 ? (
          <p className="panel-note">No events yet. Events passed to onEvent appear here.</p>
        ) : (
          <ol>
            {lines.map(({ id, at, type, detail }) => (
              <li key={id}>
                <time dateTime={at.toISOString()}>{clock.format(at)}</time>
                <strong data-type={type}>{type}</strong>
                <span>{detail}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
