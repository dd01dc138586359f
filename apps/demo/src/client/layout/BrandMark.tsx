/** A compass needle that points north. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="brand-mark-ground" />
      <path d="M16 5.5 19.2 16H12.8Z" className="brand-mark-needle" />
      <path d="M16 26.5 12.8 16H19.2Z" className="brand-mark-needle" opacity=".45" />
    </svg>
  )
}
