import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useSearchParams } from 'wouter'

/** Inside the form: writes the values into the address once the user pauses, because browsers limit how often a page may do that. */
export function AddressKeeper() {
  const filledIn = JSON.stringify(Object.fromEntries(Object.entries(useWatch()).filter(([, value]) => !isBlank(value))))
  const [query, setQuery] = useSearchParams()
  const written = query.get('request') ?? '{}'
  useEffect(() => {
    if (filledIn === written) return undefined
    const timer = setTimeout(() => setQuery(filledIn === '{}' ? {} : { request: filledIn }, { replace: true }), 300)
    return () => clearTimeout(timer)
  }, [filledIn, written, setQuery])
  return null
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === '' || value === null || value === undefined || value === false
}
