import type { ConnectMessages } from './ConnectMessages.js'

type Texts = Partial<ConnectMessages>

/** The texts of `over` in place of those of `base`, one by one, also inside the groups. */
export function mergeMessages(base: Texts | undefined, over: Texts | undefined): Texts | undefined {
  return base && over ? merge(base, over) : (base ?? over)
}

function merge<T extends object>(base: T, over: object): T {
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [name, text] of Object.entries(over)) {
    const known = merged.get(name)
    if (text !== undefined) merged.set(name, isGroup(known) && isGroup(text) ? merge(known, text) : text)
  }
  return Object.fromEntries(merged) as T
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
