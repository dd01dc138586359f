import { need, show } from './need.js'

/** Checks the option `allowedOrigins`. */
export function readOrigins(origins: readonly string[]): readonly string[] {
  need(
    Array.isArray(origins),
    `allowedOrigins is ${show(origins)}, not a list. Write allowedOrigins: [${typeof origins === 'string' ? show(origins) : ''}].`,
  )
  for (const origin of origins as readonly unknown[]) {
    const given = `allowedOrigins has ${show(origin)}.`
    const text = typeof origin === 'string' ? origin : ''
    need(!text.includes('*'), `${given} Wildcards are not supported: list each origin.`)
    const meant =
      /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).origin : 'an origin like "https://app.example.com"'
    need(meant === text, `${given} Write ${meant.startsWith('http') ? show(meant) : meant}.`)
  }
  return origins
}
