const redacted = '[redacted]'

/** Fields of an answer whose values open something, in either spelling and with any prefix. */
const secretName = String.raw`[\w-]{0,40}(?:token|secret|passw(?:or)?d|passphrase|credential|authori[sz]ation|cookie|signature|(?:api|access|private|session)[_-]?key|auth[_-]?link|jwt|otp)s?(?:[_-]?(?:value|url|id))?`
const secretField = new RegExp(`^(?:${secretName}|setup[_-]?information)$`, 'i')

const quote = String.raw`(?:\\{0,8}["'])?`
const value = String.raw`[^\s"'\\,;&}\]]+`
/** `token=…`, `"token": "…"`, also in JSON within JSON and in an answer that was cut off. */
const assigned = new RegExp(String.raw`(\b${secretName}${quote}\s{0,4}(?:[:=]|%3[da])\s{0,4}${quote})${value}`, 'gi')
/** `Bearer …`, `token …`: in a sentence, so only what is not a word. */
const spoken = new RegExp(String.raw`(\b(?:bearer|basic|${secretName}) ${quote})(?=[^\s"']*\d|\S{24})${value}`, 'gi')
const jwt = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g
/** As long as no id is. */
const long = /[\w-]{32,}/g

/** The vendor's answer as a log may keep it: without what is named like a secret or looks like one. */
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
    // Not JSON, cut off, or nested too deeply to be written.
    return text
  }
}
