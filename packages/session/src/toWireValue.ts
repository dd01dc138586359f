/**
 * Converts an open enum's key to its wire value. The vendor's tables and SDKs also show keys (hrisLegacy, HRIS_LEGACY,
 * PRODUCTION), which differ from the value only in case and separators. Keeps an unknown value.
 */
export function toWireValue(value: string, known: readonly { value: string }[]): string {
  // Usually it is one already, and comparing is much faster than converting.
  if (known.some((option) => option.value === value)) return value
  const spelled = plain(value)
  return known.find((option) => plain(option.value) === spelled)?.value ?? value
}

const plain = (value: string) => value.toLowerCase().replace(/[-_]/g, '')
