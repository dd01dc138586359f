import { ConnectError } from '@connect-hub/session'
import { redactTokens } from './redactTokens.js'

/** Copies an error for logs: with the request's id and the causes, without secrets. Never throws. */
export function redactError(error: ConnectError, requestId: string, redactKey: (text: string) => string): ConnectError {
  const redact = (text: string) => redactTokens(redactKey(text))
  // Copies only name, message, stack and causes, because an error of fetch may contain the whole request with its headers.
  const copy = (thrown: unknown, depth = 5): Error | undefined => {
    if (thrown === undefined || depth === 0) return undefined
    const { name, message, stack, cause } = readThrown(thrown)
    const clean = new Error(redact(message), { cause: copy(cause, depth - 1) })
    // The lines below the message are code locations, some as long as a token.
    const frames = /\n\s+at /.exec(stack)?.index ?? stack.length
    return Object.assign(clean, {
      name: redact(name),
      stack: redact(stack.slice(0, frames)) + redactKey(stack.slice(frames)),
    })
  }
  const fields = error.toJSON()
  return new ConnectError(error.code, {
    ...fields,
    message: redact(fields.message),
    requestId,
    cause: copy(error.cause),
  })
}

interface Thrown {
  name: string
  message: string
  stack: string
  cause: unknown
}

/** Reads the fields of any thrown value. They may contain anything, and getters and proxies may throw. */
function readThrown(thrown: unknown): Thrown {
  const read = (field: keyof Thrown): unknown => {
    try {
      return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, field) : undefined
    } catch {
      return undefined
    }
  }
  const name = text(read('name'), 'Error')
  const message = text(thrown, text(read('message'), `A thrown ${typeof thrown} without a message`))
  return { name, message, stack: text(read('stack'), `${name}: ${message}`), cause: read('cause') }
}

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
