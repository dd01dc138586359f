import { ownValue } from './ownValue.js'

/** Replaces the words in braces by their values. A word without a value stays. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(ownValue(values, name) ?? placeholder))
}
