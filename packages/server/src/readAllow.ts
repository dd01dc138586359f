import { fromWire } from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import { need, show } from './need.js'

/** The kind of each option. It is a record because the compiler then reports a missing option. */
const kinds: Record<keyof ConnectAllow, 'list' | 'seconds'> = {
  categories: 'list',
  connectorProfiles: 'list',
  providers: 'list',
  types: 'list',
  expiresIn: 'seconds',
  metadata: 'list',
}

/** Checks the option `allow` and converts enum keys to wire values, as in a request. */
export function readAllow(allow: ConnectAllow): ConnectAllow {
  need(
    isPlain(allow),
    `allow is ${show(allow)}, not an object. Write one like { categories: ["hris"] }, or leave it out.`,
  )
  for (const [name, value] of Object.entries(allow)) {
    need(Object.hasOwn(kinds, name), unknownName(name))
    if (value === undefined) continue
    if (kinds[name as keyof ConnectAllow] === 'list') needList(name, value)
    else needSeconds(name, value)
  }
  return {
    ...allow,
    ...fromWire<ConnectAllow>({ categories: allow.categories }),
    types: allow.types?.map((type) => fromWire({ type }).type ?? type),
  }
}

function needList(name: string, value: unknown): void {
  const option = `allow.${name}`
  need(typeof value !== 'string', `${option} is ${show(value)}, not a list. Write ${option}: [${show(value)}].`)
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  need(isList, `${option} is ${show(value)}, not a list of strings. Leave it out to allow all.`)
  // An empty list is ambiguous: it could mean nothing or everything.
  need(name === 'metadata' || value.length > 0, `${option} is empty. Leave it out to allow all.`)
}

function needSeconds(name: string, value: unknown): void {
  const isTime = typeof value === 'number' && Number.isFinite(value) && value > 0
  need(isTime, `allow.${name} is ${show(value)}, not a number of seconds. Write 900 for a quarter of an hour.`)
}

// Only accepts plain objects: a Map has no own keys and would allow everything.
const isPlain = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]'

function unknownName(name: string): string {
  const names = Object.keys(kinds)
  const meant = names.find((known) => stem(known) === stem(name))
  const advice = meant ? `Write allow.${meant}, or remove it.` : `allow takes ${names.join(', ')}.`
  return `allow.${name} is unknown. ${advice}`
}

/** Normalizes a name: category, Categories and categories become the same. */
const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/[_-]/g, '')
    .replace(/(y|ies|s)$/, '')
