import { ApiError } from './errors.js'
import { isRecord } from './readRequest.js'

// A field that is missing or null reads as undefined; one of another type throws 422.

type Body = Record<string, unknown>

/** A string of a body. */
export function readText(body: Body, key: string): string | undefined {
  const value = body[key] ?? undefined
  return value === undefined || typeof value === 'string' ? value : refuse(`${key} must be a string`)
}

/** A boolean of a body. */
export function readFlag(body: Body, key: string): boolean | undefined {
  const value = body[key] ?? undefined
  return value === undefined || typeof value === 'boolean' ? value : refuse(`${key} must be a boolean`)
}

/** An object of a body. */
export function readObject(body: Body, key: string): Record<string, unknown> | undefined {
  const value = body[key] ?? undefined
  return value === undefined || isRecord(value) ? value : refuse(`${key} must be an object`)
}

/** Throws 422, the vendor's answer to a field that is not valid. */
export function refuse(message: string): never {
  throw new ApiError(422, message)
}
