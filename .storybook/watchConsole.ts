import { isVendorNoise } from '../scripts/lib/vitest/isVendorNoise.js'

const levels = ['error', 'warn'] as const

let seen: string[] = []

/** Collects errors and warnings from now on. Returns its own undo. */
export function watchConsole(): () => void {
  const original = { error: console.error, warn: console.warn }
  seen = []
  for (const level of levels) {
    console[level] = (...line: unknown[]) => {
      if (!isVendorNoise(line)) seen.push(`${level}: ${line.map(String).join(' ')}`)
      original[level](...line)
    }
  }
  return () => Object.assign(console, original)
}

/** Throws when the story logged an error or a warning. */
export function checkConsole(): void {
  if (seen.length > 0) throw new Error(`The story logged to the console:\n${seen.join('\n')}`)
}
