/** Removes secrets from a text. */
export type Redact = (text: string) => string

const shortest = 6

/**
 * Creates a function that removes the key from a text in any encoding: plain, wholly or partly percent-encoded or escaped, hex,
 * a list of bytes, and base64 or base64url at any offset, which includes `key:` in an Authorization header. It finds a
 * truncated key by its first half.
 */
export function createRedactor(key: string): Redact {
  const bytes = [...new TextEncoder().encode(key)]
  const forms = [plain(key, bytes), literal(btoa(`${key}:`)), literal(btoa(key))]
  // Patterns of a shorter key would match ordinary text.
  if (key.length >= shortest) forms.push(hex(bytes), decimal(bytes), ...[0, 1, 2].map((offset) => base64(key, offset)))
  const pattern = new RegExp(forms.join('|'), 'g')
  return (text) => text.replace(pattern, '[redacted]')
}

const literal = (text: string) => text.replace(/[^\w]/g, String.raw`\$&`)

/** Matches hex digits in either case. A case-insensitive flag would also ignore the case of the key itself. */
const hexOf = (byte: number) =>
  byte
    .toString(16)
    .padStart(2, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)

const plain = (key: string, bytes: readonly number[]) =>
  half(
    bytes.map((byte, at) => {
      const code = hexOf(byte)
      const escaped = String.raw`\\{0,4}(?:${literal(key[at] ?? '')}|%(?:25){0,2}${code}|x${code}|u00${code})`
      return `(?:${escaped}|&#0{0,4}(?:${byte}|x${code});?)`
    }),
  )

const hex = (bytes: readonly number[]) => half(bytes.map((byte) => String.raw`${hexOf(byte)}[\s:,-]*(?:\\?0?x)?`))

const decimal = (bytes: readonly number[]) => half(bytes.map((byte) => String.raw`\b${byte}\b[\s,]*`))

/** Matches the base64 characters that depend only on the key when it begins `offset` bytes into a group of three. */
function base64(key: string, offset: number): string {
  const whole = Math.floor(((offset + key.length) * 8) / 6)
  const letters = btoa(' '.repeat(offset) + key).slice(offset && offset + 1, whole)
  const found = Array.from(letters, (letter) => {
    if (letter === '+') return String.raw`(?:[+-]|%2[bB])\s*`
    return letter === '/' ? String.raw`(?:[/_]|%2[fF])\s*` : String.raw`${letter}\s*`
  })
  return String.raw`[\w+/-]{0,${offset && offset + 1}}${half(found)}[\w+/-]{0,4}(?:=|%3[dD]){0,2}`
}

/** Returns a pattern for all parts, or at least the first half of them. */
function half(parts: readonly string[]): string {
  const least = Math.min(parts.length, Math.max(shortest, Math.ceil(parts.length / 2)))
  const rest = parts.slice(least).reduceRight((after, part) => `(?:${part}${after})?`, '')
  return parts.slice(0, least).join('') + rest
}
