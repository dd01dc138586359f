/** Two rows in the shape and height of what comes. */
export function ConnectionsSkeleton() {
  return (
    <output aria-label="Loading your connections" className="connections-skeleton">
      {['first', 'second'].map((row) => (
        <div key={row} className="row">
          <span className="skeleton skeleton-tile" />
          <span className="row-text">
            <span className="skeleton skeleton-text" />
            <span className="skeleton skeleton-text skeleton-short" />
          </span>
          <span className="row-end skeleton skeleton-button" />
        </div>
      ))}
    </output>
  )
}
