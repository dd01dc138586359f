const redacted = '[redacted]'

/** Matches the names of secret fields, in either spelling and with any prefix. */
const secretName = String.raw`[\w-]{0,40}(?:token|secret|passw(?:or)?d|passphrase|credential|authori[sz]ation|cookie|signature|(?:api|access|private|session)[_-]?key|auth[_-]?link|jwt|otp)s?(?:[_-]?(?:value|url|id))?`
const secretField = new RegExp(`^(?:${secretName}|setup[_-]?information)$`, 'i')

const quote = String.raw`(?:\\{0,8}["'])?`
const value = String.raw`[^\s"'\\,;&}\]]+`
/** Matches `token=…` and `"token": "…"`, also in JSON within JSON and in a truncated answer. */
const assigned = new RegExp(String.raw`(\b${secretName}${quote}\s{0,4}(?:[:=]|%3[da])\s{0,4}${quote})${value}`, 'gi')
/** Matches `Bearer …` and `token …`, but not when an ordinary word follows. */
const spoken = new RegExp(String.raw`(\b(?:bearer|basic|${secretName}) ${quote})(?=[^\s"']*\d|\S{24})${value}`, 'gi')
const jwt = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g
/** Matches texts that are longer than any id. */
const long = /[\w-]{32,}/g

/** Returns the vendor's answer for logs, without anything named or shaped like a secret. */
export function redactTokens(text: string): string {
  return withoutFields(text)
    .replace(assigned, `$1${redacted}`)
    .replace(spoken, `$1${redacted}`)
    .replace(jwt, redacted)
    .replace(long, (run) => (/\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run) ? redacted : run))
}

function withoutFields(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (name, field: unknown) =>
      secretField.test(name) && field !== null ? redacted : field,
    )
  } catch {
    // The text isn't JSON, is truncated, or is too deeply nested to serialize.
    return text
  }
}
