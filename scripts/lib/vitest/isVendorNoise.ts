/**
 * What React says in development of the vendor's own card, which sets padding and paddingBottom together and takes the
 * latter away with its footer. Whether it does depends on how soon the footer was measured, so no test can expect it.
 */
export function isVendorNoise([text, ...values]: readonly unknown[]): boolean {
  return (
    typeof text === 'string' &&
    // React 18 begins with "Warning: ", and its last value is a stack.
    text
      .replace('Warning: ', '')
      .startsWith('%s a style property during rerender (%s) when a conflicting property is set (%s)') &&
    values.slice(0, 3).join() === 'Removing,paddingBottom,padding'
  )
}
